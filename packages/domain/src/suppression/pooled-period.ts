import { addDays, daysBetween } from '../concepts/calendar-date/day-number';
import { addMonths, wholeMonthsBetween } from '../concepts/calendar-date/months';
import type { Period } from '../concepts/period/period';

/**
 * The period together with the one of the same length before it: twice the cases, so that less need be hidden. Release it
 * instead of the shorter one, not beside it: what differs between them would be the few.
 */
export function pooledPeriod({ from, to }: Period): Period {
  const next = addDays(to, 1);
  const months = wholeMonthsBetween(from, next);
  const isWholeMonths = addMonths(from, months) === next;
  return { from: isWholeMonths ? addMonths(from, -months) : addDays(from, -daysBetween(from, next)), to };
}
