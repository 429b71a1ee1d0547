import { type CalendarDate, calendarDate, datePartsOf } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { addMonths } from '../calendar-date/months';
import type { Period } from './period';

/** 1 January – 31 December. */
export function calendarYear(year: number): Period {
  return { from: calendarDate(year, 1, 1), to: calendarDate(year, 12, 31) };
}

/** 1 July – 30 June of the next year, named by the year that it begins in. */
export function brokenYear(year: number): Period {
  return { from: calendarDate(year, 7, 1), to: calendarDate(year + 1, 6, 30) };
}

/** January – June (1) or July – December (2). */
export function halfYear(year: number, half: 1 | 2): Period {
  return half === 1
    ? { from: calendarDate(year, 1, 1), to: calendarDate(year, 6, 30) }
    : { from: calendarDate(year, 7, 1), to: calendarDate(year, 12, 31) };
}

/**
 * The last `count` twelve-month windows that have ended by a day, oldest first. Windows step six months and begin on
 * 1 January or 1 July, as in the reports' series (1601–1612, 1607–1706, …).
 */
export function twelveMonthWindows(endedBy: CalendarDate, count: number): Period[] {
  const { year } = datePartsOf(endedBy);
  const ends = [calendarDate(year, 12, 31), calendarDate(year, 6, 30)];
  const lastFrom = addMonths(addDays(ends.find((end) => end <= endedBy) ?? calendarDate(year - 1, 12, 31), 1), -12);
  return Array.from({ length: count }, (_, index) => windowFrom(addMonths(lastFrom, -6 * (count - 1 - index))));
}

function windowFrom(from: CalendarDate): Period {
  return { from, to: addDays(addMonths(from, 12), -1) };
}
