import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { addMonths } from '../calendar-date/months';
import { optionalText, requiredText } from '../field-error/text-field';

const monthsBetweenFollowUps = 3;

/** A meeting with the referring authority that has been held (trepartsuppföljning). */
export const HeldFollowUp = z.object({
  heldOn: CalendarDate,
  attendees: requiredText('Skriv vilka som var med.', 500),
  agreed: optionalText(4000),
});
export type HeldFollowUp = z.output<typeof HeldFollowUp>;

/** When the next follow-up is due: three months after the last one held, or after the enrolment. */
export function nextFollowUpDueOn(enrolledOn: CalendarDate, heldOn: readonly CalendarDate[]): CalendarDate {
  const last = heldOn.reduce((latest, date) => (date > latest ? date : latest), enrolledOn);
  return addMonths(last, monthsBetweenFollowUps);
}
