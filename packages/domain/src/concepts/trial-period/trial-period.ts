import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import { addDays } from '../calendar-date/day-number';
import { addMonths } from '../calendar-date/months';
import type { FieldError } from '../field-error/field-error';
import type { Label } from '../label/label';

export const trialDecisions = ['continue', 'end'] as const;
export const TrialDecisionKind = z.enum(trialDecisions, 'Välj om deltagandet fortsätter eller avslutas.');
export type TrialDecisionKind = z.output<typeof TrialDecisionKind>;

export const trialDecisionLabels: Record<TrialDecisionKind, Label> = {
  continue: { sv: 'Fortsätter', en: 'Continues' },
  end: { sv: 'Avslutas', en: 'Ends' },
};

export const TrialDecision = z.object({ kind: TrialDecisionKind, decidedOn: CalendarDate });
export type TrialDecision = z.output<typeof TrialDecision>;

/** The decision was made from the enrolment on, and not after today. */
export function checkTrialDecision(
  decision: TrialDecision,
  enrolledOn: CalendarDate,
  today: CalendarDate,
): Result<TrialDecision, FieldError[]> {
  const problem = dayBetweenProblem(decision.decidedOn, enrolledOn, today);
  return problem === null ? success(decision) : failure([{ field: 'decidedOn', message: problem }]);
}

/** The last day of the trial period. A team without one (0 months) has it end on the day of enrolment. */
export function trialEndsOn(enrolledOn: CalendarDate, trialMonths: number): CalendarDate {
  return trialMonths === 0 ? enrolledOn : addDays(addMonths(enrolledOn, trialMonths), -1);
}
