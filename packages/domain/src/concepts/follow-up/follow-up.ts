import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import { addMonths } from '../calendar-date/months';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';

/** So often the method has them (trepartsuppföljning var tredje månad), whatever a team has chosen. */
export const usualFollowUpMonths = 3;

/** A meeting with the referring authority that has been held (trepartsuppföljning). */
export const HeldFollowUp = z.object({
  heldOn: CalendarDate,
  attendees: requiredText('Skriv vilka som var med.', 500),
  agreed: optionalText(4000),
});
export type HeldFollowUp = z.output<typeof HeldFollowUp>;

/** A follow-up has been held: not before the enrolment and not after today. */
export function checkHeldFollowUp(
  followUp: HeldFollowUp,
  enrolledOn: CalendarDate,
  today: CalendarDate,
): Result<HeldFollowUp, FieldError[]> {
  const problem = dayBetweenProblem(followUp.heldOn, enrolledOn, today);
  return problem === null ? success(followUp) : failure([{ field: 'heldOn', message: problem }]);
}

/** When the next follow-up is due: so many months after the last one held, or after the enrolment. */
export function nextFollowUpDueOn(
  enrolledOn: CalendarDate,
  heldOn: readonly CalendarDate[],
  followUpMonths: number,
): CalendarDate {
  const last = [enrolledOn, ...heldOn].toSorted().at(-1) ?? enrolledOn;
  return addMonths(last, followUpMonths);
}
