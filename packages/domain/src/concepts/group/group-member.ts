import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';

/**
 * What is said of a participant's place in a group: from which day they wait for one, have it, and until when. Without
 * `joinedOn` they wait; with `leftOn`, the last day, it is over.
 */
export const GroupPlace = z
  .object({
    askedOn: CalendarDate,
    joinedOn: z.nullable(CalendarDate),
    leftOn: z.nullable(CalendarDate),
  })
  .check(
    z.refine(({ joinedOn, leftOn }) => joinedOn === null || leftOn === null || joinedOn <= leftOn, {
      message: 'Sista dagen kan inte vara före den första.',
      path: ['leftOn'],
    }),
  );
export type GroupPlace = z.output<typeof GroupPlace>;

export type GroupPlaceState = 'waiting' | 'member' | 'left';

export function placeState({ joinedOn, leftOn }: Pick<GroupPlace, 'joinedOn' | 'leftOn'>): GroupPlaceState {
  if (leftOn !== null) return 'left';
  return joinedOn === null ? 'waiting' : 'member';
}

/** Whether somebody is expected at a meeting on that day: from the first day to the last, while enrolled. */
export function isExpectedOn(
  { joinedOn, leftOn }: Pick<GroupPlace, 'joinedOn' | 'leftOn'>,
  closedOn: CalendarDate | null,
  day: CalendarDate,
): boolean {
  return (
    joinedOn !== null && joinedOn <= day && (leftOn === null || day <= leftOn) && (closedOn === null || day <= closedOn)
  );
}

/** Whether a place is free for who stands at this number (1 = first) in the waiting list. */
export function isOffered(rank: number, places: { readonly capacity: number; readonly taken: number }): boolean {
  return rank <= places.capacity - places.taken;
}
