import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { optionalText, requiredText } from '../field-error/text-field';
import { TimeOfDay } from '../study-visit/study-visit';
import { MeetingKind } from './meeting';

const AgendaItem = z.object({
  /** Chosen by whoever writes it. */
  itemId: z.uuid('Ladda om sidan och försök igen.'),
  title: requiredText('Skriv vad punkten gäller.', 200),
});

/** A meeting as it is called (kallelse): when, where, who, and its agenda in order. */
export const MeetingPlan = z
  .object({
    kind: MeetingKind,
    /** The day that it is held, or is to be. */
    heldOn: CalendarDate,
    startsAt: TimeOfDay,
    endsAt: TimeOfDay,
    place: optionalText(200),
    /** Who are called, by their ids in the register. */
    memberIds: z.array(z.uuid()).check(z.maxLength(60, 'Kalla högst 60 personer.')),
    agenda: z.array(AgendaItem).check(z.maxLength(60, 'Skriv högst 60 punkter.')),
    isCancelled: z.boolean(),
    cancelReason: optionalText(500),
  })
  .check(
    z.refine(({ startsAt, endsAt }) => endsAt > startsAt, {
      path: ['endsAt'],
      error: 'Välj en tid efter den då mötet börjar.',
    }),
    z.refine(({ agenda }) => new Set(agenda.map(({ itemId }) => itemId)).size === agenda.length, {
      path: ['agenda'],
      error: 'Samma punkt står två gånger. Ladda om sidan och försök igen.',
    }),
  );
export type MeetingPlan = z.output<typeof MeetingPlan>;

/** The points that an agenda begins with, until the team writes others. */
export const usualAgenda: Readonly<Record<z.output<typeof MeetingKind>, readonly string[]>> = {
  steering: ['Föregående protokoll', 'Läget i teamet', 'Ekonomi', 'Information från myndigheterna', 'Övriga frågor'],
  team: ['Föregående möte', 'Kö och studiebesök', 'Information från myndigheterna', 'Övriga frågor'],
};
