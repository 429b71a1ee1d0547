import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import type { StudyVisit } from '../study-visit/study-visit';
import { isHeldOn, type StandingTime } from './standing-time';

/** A standing time on one of its days, with how many more can come. */
export type VisitSlot = {
  readonly standingTimeId: string;
  readonly visitOn: CalendarDate;
  readonly visitTime: string;
  readonly place: string;
  readonly capacity: number;
  /** 0 when it is full. */
  readonly free: number;
};

type KeptStandingTime = StandingTime & { readonly standingTimeId: string };
type BookedVisit = Pick<StudyVisit, 'visitOn' | 'visitTime' | 'place' | 'outcome'>;

/** Half a year: further ahead nobody books. */
export const bookableDays = 182;

/**
 * The standing times that can still take a visit, the next first. A visit holds its place until it is cancelled; one at another
 * place or hour holds none.
 *
 * @param days the first day to look at, and how many slots to find at most, within `bookableDays`
 */
export function freeVisitSlots(
  standingTimes: readonly KeptStandingTime[],
  visits: readonly BookedVisit[],
  { from, atMost }: { readonly from: CalendarDate; readonly atMost: number },
): readonly VisitSlot[] {
  const free: VisitSlot[] = [];
  for (let day = 0; day < bookableDays && free.length < atMost; day += 1) {
    free.push(...visitSlotsOn(addDays(from, day), standingTimes, visits).filter((slot) => slot.free > 0));
  }
  return free.slice(0, atMost);
}

/** The slot that a visit at this day, hour and place takes, or null for a visit at a time of its own (fri tid). */
export function slotOfVisit(
  visit: Omit<BookedVisit, 'outcome'>,
  standingTimes: readonly KeptStandingTime[],
  visits: readonly BookedVisit[],
): VisitSlot | null {
  return visitSlotsOn(visit.visitOn, standingTimes, visits).find((slot) => isSameTime(slot, visit)) ?? null;
}

/** The slots of a day by the hour, full ones too. Standing times that say the same hour and place are one slot. */
function visitSlotsOn(
  day: CalendarDate,
  standingTimes: readonly KeptStandingTime[],
  visits: readonly BookedVisit[],
): readonly VisitSlot[] {
  const slots: VisitSlot[] = [];
  for (const standing of standingTimes) {
    if (!isHeldOn(standing, day)) continue;
    const { standingTimeId, startsAt: visitTime, place, capacity } = standing;
    const slot = { standingTimeId, visitOn: day, visitTime, place, capacity };
    if (slots.some((other) => isSameTime(other, slot))) continue;
    const taken = visits.filter((visit) => visit.outcome !== 'cancelled' && isSameTime(visit, slot)).length;
    slots.push({ ...slot, free: Math.max(0, capacity - taken) });
  }
  return slots.toSorted((a, b) => a.visitTime.localeCompare(b.visitTime));
}

type Time = Pick<VisitSlot, 'visitOn' | 'visitTime' | 'place'>;

function isSameTime(one: Time, other: Time): boolean {
  return one.visitOn === other.visitOn && one.visitTime === other.visitTime && one.place === other.place;
}
