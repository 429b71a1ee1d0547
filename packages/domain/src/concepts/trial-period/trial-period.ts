import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { addMonths } from '../calendar-date/months';

export const trialDecisions = ['continue', 'end'] as const;
export const TrialDecisionKind = z.enum(trialDecisions);
export type TrialDecisionKind = z.output<typeof TrialDecisionKind>;

export const TrialDecision = z.object({ kind: TrialDecisionKind, decidedOn: CalendarDate });
export type TrialDecision = z.output<typeof TrialDecision>;

/** The last day of the trial period. A team without one (0 months) has it end on the day of enrolment. */
export function trialEndsOn(enrolledOn: CalendarDate, trialMonths: number): CalendarDate {
  return trialMonths === 0 ? enrolledOn : addDays(addMonths(enrolledOn, trialMonths), -1);
}
