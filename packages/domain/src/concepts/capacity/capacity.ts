import type { CalendarDate } from '../calendar-date/calendar-date';

/** A participation by its days alone. */
export type EnrolledDays = {
  readonly enrolledOn: CalendarDate;
  /** Null while it goes on. */
  readonly closedOn: CalendarDate | null;
};

/** Whether somebody is still enrolled when the day ends: who is closed that day no longer is. */
export function isEnrolledAtEndOf({ enrolledOn, closedOn }: EnrolledDays, day: CalendarDate): boolean {
  return enrolledOn <= day && (closedOn === null || closedOn > day);
}

/** How full a team is. */
export type Occupancy = {
  readonly enrolled: number;
  /** How many the team takes at once; null where it has set no number. */
  readonly capacity: number | null;
  /** Places that nobody has: 0 when the team is full or more than full; null without a capacity. */
  readonly free: number | null;
};

/** How many places are taken when the day ends, of how many. */
export function occupancyOn(
  participations: readonly EnrolledDays[],
  capacity: number | null,
  day: CalendarDate,
): Occupancy {
  const enrolled = participations.filter((participation) => isEnrolledAtEndOf(participation, day)).length;
  return { enrolled, capacity, free: capacity === null ? null : Math.max(0, capacity - enrolled) };
}
