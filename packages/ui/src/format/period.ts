import { datePartsOf, daysInMonth } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';
import { formatDateWithoutWeekday, monthName } from './date';

/** A period as one says it: `2024`, `juli 2023–juni 2024`, or its two days. */
export function formatPeriod(period: Period): string {
  const from = datePartsOf(period.from);
  const to = datePartsOf(period.to);
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (!wholeMonths) return `${formatDateWithoutWeekday(period.from)} – ${formatDateWithoutWeekday(period.to)}`;
  const sameYear = from.year === to.year;
  if (sameYear && from.month === 1 && to.month === 12) return String(from.year);
  if (sameYear && from.month === to.month) return `${monthName(from.month)} ${from.year}`;
  if (sameYear) return `${monthName(from.month)}–${monthName(to.month)} ${to.year}`;
  return `${monthName(from.month)} ${from.year} – ${monthName(to.month)} ${to.year}`;
}

/** A period by its first and last month, as the reports' series write it: `2301–2312`. */
export function formatPeriodShort(period: Period): string {
  return `${yearMonth(period.from)}–${yearMonth(period.to)}`;
}

function yearMonth(date: string): string {
  return `${date.slice(2, 4)}${date.slice(5, 7)}`;
}
