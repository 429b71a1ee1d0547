import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { CaseClosing, checkCaseClosing, type OtherReason } from '@kraften/domain/concepts/closing/case-closing';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import { isResultOutcome, type Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { Result } from '@kraften/domain/result';
import { readInput } from '../../parts/sending/read-input';

export type ClosingValues = {
  readonly closedOn: string | null;
  readonly outcome: Outcome | null;
  readonly dropout: boolean;
  readonly wageSubsidy: 'with' | 'without' | null;
  readonly otherReason: OtherReason | null;
  readonly incomeSourceAfter: IncomeSource | null;
  readonly finalDocumentation: string;
};

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
): Result<CaseClosing, readonly FieldError[]> {
  const asked = closingQuestions(values.outcome);
  const read = readInput(CaseClosing, {
    ...values,
    dropout: asked.dropout && values.dropout,
    wageSubsidy: asked.wageSubsidy && values.wageSubsidy !== null ? values.wageSubsidy === 'with' : null,
    otherReason: asked.otherReason ? values.otherReason : null,
  });
  return read.ok ? checkCaseClosing(read.value, enrolledOn, today) : read;
}
