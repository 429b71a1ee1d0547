import {
  type CalendarDate,
  calendarDate,
  type DateParts,
  datePartsOf,
  datePartsOfDigits,
  daysInMonth,
  digitsOf,
} from './calendar-date';
import { dayNumberOf, dayNumberOfDigits } from './day-number';

/** The same day so many months later (earlier when negative), clamped to the month's end: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsMonthsLater(datePartsOf(date), months);
  return calendarDate(year, month, day);
}

/**
 * Calendar months from one date to the same or a later one, with a fraction, as a case worker counts them: k whole months
 * plus the remaining days ÷ the length in days of the month that they fall in (from `from + k months` to
 * `from + (k + 1) months`).
 *
 * Equals Temporal's `from.until(to, { largestUnit: 'months' }).total({ unit: 'months', relativeTo: from })`.
 */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  return monthsBetweenDigits(digitsOf(from), digitsOf(to));
}

/** The same months between two dates by their eight digits, such as 20240531. */
export function monthsBetweenDigits(from: number, to: number): number {
  const [start, end] = [datePartsOfDigits(from), datePartsOfDigits(to)];
  const whole = wholeMonths(start, end);
  const anchor = dayNumberMonthsLater(start, whole);
  return whole + (dayNumberOfDigits(to) - anchor) / (dayNumberMonthsLater(start, whole + 1) - anchor);
}

/** Whole calendar months from one date to the same or a later one. */
export function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  return wholeMonths(datePartsOf(from), datePartsOf(to));
}

function wholeMonths(start: DateParts, end: DateParts): number {
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  return Math.min(start.day, daysInMonth(end.year, end.month)) > end.day ? months - 1 : months;
}

/** Completed years of age on a day. Born on 29 February: a year older on 1 March in common years. */
export function completedYears(birthDate: CalendarDate, on: CalendarDate): number {
  return Math.floor((digitsOf(on) - digitsOf(birthDate)) / 10_000);
}

/** A number, not a date: the month after December 9999 has a length, though no date in it can be written. */
function dayNumberMonthsLater(parts: DateParts, months: number): number {
  const { year, month, day } = partsMonthsLater(parts, months);
  return dayNumberOf(year, month, day);
}

function partsMonthsLater(parts: DateParts, months: number): DateParts {
  const index = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(parts.day, daysInMonth(year, month)) };
}
