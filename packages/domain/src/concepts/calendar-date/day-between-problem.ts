import type { CalendarDate } from './calendar-date';

/** What is wrong with a day that something happened on, when it must lie from `earliest` to `today`; null when nothing is. */
export function dayBetweenProblem(day: CalendarDate, earliest: CalendarDate, today: CalendarDate): string | null {
  if (day < earliest) return `Välj ${earliest} eller en senare dag.`;
  return day > today ? 'Välj i dag eller en dag som har varit.' : null;
}
