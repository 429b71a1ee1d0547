import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import type { FieldError } from '../field-error/field-error';
import { optionalText } from '../field-error/text-field';
import { IncomeSource } from '../income-source/income-source';
import { isResultOutcome, Outcome } from '../outcome/outcome';
import { longestFinalDocumentation, writtenDocumentation } from './final-documentation';

export const otherReasons = [
  'medical-rehabilitation',
  'moved',
  'substance-abuse',
  'does-not-want-to',
  'passed-away',
  'other',
] as const;

/** Why a participation closed to something other than the outcomes with a name of their own. */
export const OtherReason = z.enum(otherReasons, 'Välj ett skäl.');
export type OtherReason = z.output<typeof OtherReason>;

export const otherReasonLabels: Record<OtherReason, string> = {
  'medical-rehabilitation': 'Medicinsk rehabilitering',
  moved: 'Flyttat',
  'substance-abuse': 'Missbruk',
  'does-not-want-to': 'Vill inte delta',
  'passed-away': 'Avliden',
  other: 'Annat skäl',
};

/** A closing as staff record it, with what the statistics never see. */
export const CaseClosing = z.object({
  closedOn: CalendarDate,
  outcome: Outcome,
  dropout: z.boolean(),
  /** With wage subsidy (lönebidrag); asked only for `work`. */
  wageSubsidy: z.nullable(z.boolean()),
  /** Asked only for `other`. */
  otherReason: z.nullable(OtherReason),
  incomeSourceAfter: z.nullable(IncomeSource),
  finalDocumentation: optionalText(longestFinalDocumentation),
});
export type CaseClosing = z.output<typeof CaseClosing>;

/**
 * The rules of a closing: not before the enrolment nor after today, no dropout to a result, `work` says whether the
 * wage is subsidised, `other` has its reason, sickness compensation its final documentation. Headings that nobody has written
 * under are none.
 */
export function checkCaseClosing(
  closing: CaseClosing,
  enrolledOn: CalendarDate,
  today: CalendarDate,
): Result<CaseClosing, FieldError[]> {
  const errors: FieldError[] = [];
  const finalDocumentation = writtenDocumentation(closing.finalDocumentation);
  const complain = (field: keyof CaseClosing, message: string) => errors.push({ field, message });
  const dayProblem = dayBetweenProblem(closing.closedOn, enrolledOn, today);
  if (dayProblem !== null) complain('closedOn', dayProblem);
  if (closing.dropout && isResultOutcome(closing.outcome)) {
    complain(
      'dropout',
      'Ett tidigt avhopp kan inte gå till arbete, studier eller annan rehabilitering. Ändra det ena.',
    );
  }
  if (closing.outcome === 'work' && closing.wageSubsidy === null) {
    complain('wageSubsidy', 'Välj om arbetet är med eller utan lönebidrag.');
  }
  if (closing.outcome === 'other' && closing.otherReason === null) complain('otherReason', 'Välj ett skäl.');
  if (closing.outcome === 'sickness-compensation' && finalDocumentation === '') {
    complain('finalDocumentation', 'Skriv slutdokumentation. Den behövs vid sjukersättning.');
  }
  return errors.length > 0 ? failure(errors) : success({ ...closing, finalDocumentation });
}
