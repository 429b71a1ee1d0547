import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays, weekdayOf } from '@kraften/domain/concepts/calendar-date/day-number';

const closedDays = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);

/** The day itself when a team works then, otherwise the last working day before it. */
export function workdayOnOrBefore(date: CalendarDate): CalendarDate {
  return isWorkday(date) ? date : workdayOnOrBefore(addDays(date, -1));
}

/** The day itself when a team works then, otherwise the first working day after it. */
export function workdayOnOrAfter(date: CalendarDate): CalendarDate {
  return isWorkday(date) ? date : workdayOnOrAfter(addDays(date, 1));
}

/** Monday to Friday, save for the holidays that fall on the same date every year. */
export function isWorkday(date: CalendarDate): boolean {
  return weekdayOf(date) <= 5 && !closedDays.has(date.slice(5));
}
