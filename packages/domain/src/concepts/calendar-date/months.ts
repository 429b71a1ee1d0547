import { type CalendarDate, calendarDate, datePartsOf, daysInMonth } from './calendar-date';
import { daysBetween } from './day-number';

/** The same day so many months later (earlier when negative), clamped to the month's end: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return calendarDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/**
 * Calendar months from one date to a later one, with a fraction, as a case worker counts them: k whole months plus the
 * remaining days ÷ the length in days of the month that they fall in (from `from + k months` to `from + (k + 1) months`).
 *
 * Equals Temporal's `from.until(to, { largestUnit: 'months' }).total({ unit: 'months', relativeTo: from })`.
 */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const whole = wholeMonthsBetween(from, to);
  const anchor = addMonths(from, whole);
  return whole + daysBetween(anchor, to) / daysBetween(anchor, addMonths(from, whole + 1));
}

/** Whole calendar months from one date to the same or a later one. */
export function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [start, end] = [datePartsOf(from), datePartsOf(to)];
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Completed years of age on a day. Born on 29 February: a year older on 1 March in common years. */
export function completedYears(birthDate: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
