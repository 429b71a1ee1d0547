import { type CalendarDate, datePartsOf } from '../concepts/calendar-date/calendar-date';
import { calendarYear } from '../concepts/period/named-periods';
import type { Period } from '../concepts/period/period';

/**
 * Whether the association may see figures of a period: whole calendar years that are over. They never overlap, so that no
 * difference between two of them is the figure of a few; and what has been seen of one isn’t changed by the day that
 * follows.
 */
export function isAssociationPeriod(period: Period, today: CalendarDate): boolean {
  const { from, to } = calendarYear(datePartsOf(period.from).year);
  return period.from === from && period.to === to && to < today;
}

/** The last years that the association may see and that had ended by a day, the oldest first. */
export function associationYears(endedBy: CalendarDate, today: CalendarDate, count: number): readonly Period[] {
  const { year } = datePartsOf(endedBy);
  return Array.from({ length: count + 1 }, (_, index) => calendarYear(year - count + index))
    .filter((period) => period.to <= endedBy && isAssociationPeriod(period, today))
    .slice(-count);
}
