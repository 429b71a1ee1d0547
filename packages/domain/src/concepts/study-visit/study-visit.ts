import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';

export const studyVisitOutcomes = ['visited', 'missed', 'cancelled'] as const;
export const StudyVisitOutcome = z.enum(studyVisitOutcomes, 'Välj hur det gick.');
export type StudyVisitOutcome = z.output<typeof StudyVisitOutcome>;

export const studyVisitOutcomeLabels: Record<StudyVisitOutcome, Label> = {
  visited: { sv: 'Genomfört', en: 'Visited' },
  missed: { sv: 'Kom inte', en: 'Did not come' },
  cancelled: { sv: 'Avbokat', en: 'Cancelled' },
};

/** A time of day as people write it here, `09:30`. */
export const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Skriv klockslaget som 09:30.'));

/** First contact with the team: a booked visit to see what it is. `outcome` is null until the day has been. */
export type StudyVisit = {
  readonly id: string;
  readonly visitOn: CalendarDate;
  readonly visitTime: string;
  readonly place: string;
  readonly outcome: StudyVisitOutcome | null;
  /** Why it was moved or cancelled; empty where nothing was said. */
  readonly reason: string;
  /** The visit that took its place, where it was moved. */
  readonly movedToId: string | null;
};

export const StudyVisitBooking = z.object({
  visitOn: CalendarDate,
  visitTime: TimeOfDay,
  place: requiredText('Skriv var besöket är.', 200),
});
export type StudyVisitBooking = z.output<typeof StudyVisitBooking>;

/** Why a booked visit is moved or cancelled. */
const visitReason = optionalText(500);

/** A booking as it is asked for; the reason is for the visit that it takes the place of. */
export const StudyVisitRequest = z.extend(StudyVisitBooking, { reason: visitReason });
export type StudyVisitRequest = z.output<typeof StudyVisitRequest>;

/** How a visit went, or that it is cancelled and why. */
export const VisitSettlement = z.object({ outcome: StudyVisitOutcome, reason: visitReason });
export type VisitSettlement = z.output<typeof VisitSettlement>;

/** A visit that somebody expects isn't taken away without a reason. */
export function missingVisitReason(change: 'moved' | 'cancelled', reason: string): FieldError | null {
  if (reason !== '') return null;
  return { field: 'reason', message: `Skriv varför besöket ${change === 'moved' ? 'flyttas' : 'avbokas'}.` };
}
