import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { CaseClosing, checkCaseClosing, type OtherReason } from '@kraften/domain/concepts/closing/case-closing';
import type { ConsentForm } from '@kraften/domain/concepts/consent/consent-codes';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import { isResultOutcome, type Outcome } from '@kraften/domain/concepts/outcome/outcome';
import { checkTransfer, Transfer, type TransferCategory } from '@kraften/domain/concepts/transfer/transfer';
import { failure, type Result, success } from '@kraften/domain/result';
import { readInput } from '../../parts/sending/read-input';

export type ClosingValues = {
  readonly closedOn: string | null;
  readonly outcome: Outcome | null;
  readonly dropout: boolean;
  readonly wageSubsidy: 'with' | 'without' | null;
  readonly otherReason: OtherReason | null;
  readonly incomeSourceAfter: IncomeSource | null;
  /** Whether the participant goes on in another team; what follows is asked then. */
  readonly transfers: boolean;
  readonly toTeamId: string | null;
  readonly categories: readonly TransferCategory[];
  readonly consentForm: ConsentForm | null;
  readonly keptAt: string;
  readonly witness: string;
  readonly consentedOn: string | null;
  readonly finalDocumentation: string;
};

/** What is sent: the closing, and the transfer where there is one. */
export type ReadClosing = { readonly closing: CaseClosing; readonly transfer: Transfer | null };

/** The questions that an outcome asks for, besides those that every closing does. */
export type ClosingQuestions = {
  readonly wageSubsidy: boolean;
  readonly otherReason: boolean;
  readonly dropout: boolean;
  readonly finalDocumentationRequired: boolean;
};

export function closingQuestions(outcome: Outcome | null): ClosingQuestions {
  return {
    wageSubsidy: outcome === 'work',
    otherReason: outcome === 'other',
    dropout: outcome !== null && !isResultOutcome(outcome),
    finalDocumentationRequired: outcome === 'sickness-compensation',
  };
}

/** Reads the closing and holds it against its rules. An answer to a question that isn't asked any more isn't sent. */
export function readClosing(
  values: ClosingValues,
  enrolledOn: CalendarDate,
  today: CalendarDate,
): Result<ReadClosing, readonly FieldError[]> {
  const asked = closingQuestions(values.outcome);
  const read = readInput(CaseClosing, {
    ...values,
    dropout: asked.dropout && values.dropout,
    wageSubsidy: asked.wageSubsidy && values.wageSubsidy !== null ? values.wageSubsidy === 'with' : null,
    otherReason: asked.otherReason ? values.otherReason : null,
  });
  const closing = read.ok ? checkCaseClosing(read.value, enrolledOn, today) : read;
  const transfer = values.transfers ? readTransfer(values, enrolledOn, today) : success(null);
  if (closing.ok && transfer.ok) return success({ closing: closing.value, transfer: transfer.value });
  return failure([...(closing.ok ? [] : closing.problem), ...(transfer.ok ? [] : transfer.problem)]);
}

function readTransfer(
  { toTeamId, ...values }: ClosingValues,
  enrolledOn: CalendarDate,
  today: CalendarDate,
): Result<Transfer, readonly FieldError[]> {
  const read = readInput(Transfer, { ...values, toTeamId: toTeamId ?? '' });
  return read.ok ? checkTransfer(read.value, enrolledOn, today) : read;
}
