import { type CalendarDate, datePartsOf, daysInMonth } from '../../concepts/calendar-date/calendar-date';
import { addDays, daysBetween } from '../../concepts/calendar-date/day-number';
import { addMonths } from '../../concepts/calendar-date/months';
import type { Cost } from '../../concepts/cost/cost';
import type { Period } from '../../concepts/period/period';
import { groupBy } from '../../group-by';

export type BookedCost = { readonly ore: number; readonly isPreliminary: boolean };

/**
 * What a period has cost; null when one of its months isn't booked, since the amount would then look smaller than it is.
 * Of a month that lies only partly in the period as many days count as lie in it.
 */
export function bookedCost(costs: readonly Cost[], period: Period): BookedCost | null {
  const byMonth = groupBy(costs, ({ month }) => month);
  let ore = 0;
  let isPreliminary = false;
  for (let month = firstDayOf(period.from); month <= period.to; month = addMonths(month, 1)) {
    const booked = byMonth.get(month);
    if (booked === undefined) return null;
    const total = booked.reduce((sum, cost) => sum + cost.ore, 0);
    ore += (total * daysIn(month, period)) / daysOf(month);
    isPreliminary ||= booked.some((cost) => cost.isPreliminary);
  }
  return { ore, isPreliminary };
}

function firstDayOf(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - datePartsOf(day).day);
}

function daysOf(month: CalendarDate): number {
  const { year, month: number } = datePartsOf(month);
  return daysInMonth(year, number);
}

/** How many days of a month lie in the period. */
function daysIn(month: CalendarDate, { from, to }: Period): number {
  const last = addDays(month, daysOf(month) - 1);
  return daysBetween(month < from ? from : month, last > to ? to : last) + 1;
}
