import { datePartsOf, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { daysBetween, weekdayOf } from '@kraften/domain/concepts/calendar-date/day-number';
import { noValue } from './number';

const weekdays = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];
const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** A day as one says it: `mån 3 mars 2025`. Lists and tables show the ISO text as it is. */
export function formatDate(date: string | null): string {
  if (date === null || !isCalendarDate(date)) return noValue;
  return `${weekdays[weekdayOf(date) - 1] ?? ''} ${formatDateWithoutWeekday(date)}`;
}

/** A day near the one that is meant, without a year that is the same: `mån 3 mars`, or `mån 3 mars 2025` from another year. */
export function formatNearDate(date: string | null, today: string): string {
  const text = formatDate(date);
  return date !== null && date.slice(0, 4) === today.slice(0, 4) ? text.replace(/ \d{4}$/, '') : text;
}

/** A day without its weekday: `3 mars 2025`. */
export function formatDateWithoutWeekday(date: string | null): string {
  if (date === null || !isCalendarDate(date)) return noValue;
  const { year, month, day } = datePartsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** The name of a month (1–12). */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}

/** How far off a day is: `i dag`, `i morgon`, `om 5 dagar`, `3 dagar sedan`. */
export function formatDaysUntil(date: string | null, today: string): string {
  if (date === null || !isCalendarDate(date) || !isCalendarDate(today)) return noValue;
  const days = daysBetween(today, date);
  if (days === 0) return 'i dag';
  if (days === 1) return 'i morgon';
  if (days === -1) return 'i går';
  return days > 0 ? `om ${days} dagar` : `${-days} dagar sedan`;
}
