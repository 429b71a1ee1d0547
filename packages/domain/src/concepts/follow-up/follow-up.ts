import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { authorities, authorityLabels } from '../authority/authority';
import { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';
import { addMonths } from '../calendar-date/months';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';
import { TimeOfDay } from '../study-visit/study-visit';

/** So often the method has them (trepartsuppföljning var tredje månad), whatever a team has chosen. */
export const usualFollowUpMonths = 3;

export const followUpParts = ['participant', 'coach', ...authorities] as const;
/** Who can be at a follow-up: the participant, the coach and the authorities. */
export const FollowUpPart = z.enum(followUpParts);
export type FollowUpPart = z.output<typeof FollowUpPart>;

export const followUpPartLabels: Record<FollowUpPart, Label> = {
  participant: { sv: 'Deltagaren', en: 'The participant' },
  coach: { sv: 'Handledaren', en: 'The coach' },
  ...authorityLabels,
};

/** A meeting with the referring authority that has been held (trepartsuppföljning). `attendees` names them. */
export const HeldFollowUp = z.object({
  heldOn: CalendarDate,
  present: z._default(z.array(FollowUpPart), []),
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

export const followUpBookers = ['team', ...authorities] as const;
/** Who books a follow-up: an authority, as a rule the one that referred, or the team. */
export const FollowUpBooker = z.enum(followUpBookers, 'Välj vem som bokar.');
export type FollowUpBooker = z.output<typeof FollowUpBooker>;

export const followUpBookerLabels: Record<FollowUpBooker, Label> = {
  team: { sv: 'Teamet', en: 'The team' },
  ...authorityLabels,
};

export const bookingEndings = ['held', 'cancelled'] as const;
export const BookingEnding = z.enum(bookingEndings);
export type BookingEnding = z.output<typeof BookingEnding>;

/** A follow-up that is to come. */
export const FollowUpBooking = z.object({
  plannedOn: CalendarDate,
  plannedTime: TimeOfDay,
  place: optionalText(200),
  bookedBy: FollowUpBooker,
});
export type FollowUpBooking = z.output<typeof FollowUpBooking>;

/** A follow-up is booked for today or a day to come. */
export function checkBooking(booking: FollowUpBooking, today: CalendarDate): Result<FollowUpBooking, FieldError[]> {
  if (booking.plannedOn >= today) return success(booking);
  return failure([{ field: 'plannedOn', message: 'Välj i dag eller en senare dag.' }]);
}

/** Names in a sentence: `Deltagaren, Anna Lind och Selam Warsame (Regionen)`. */
export function attendeesText(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  return `${names.slice(0, -1).join(', ')} och ${last}`;
}
