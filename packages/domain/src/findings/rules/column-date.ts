import { type CalendarDate, isCalendarDate } from '../../concepts/calendar-date/calendar-date';
import { addDays } from '../../concepts/calendar-date/day-number';
import type { Finding } from '../finding';
import { figureLabel } from '../sheet/divided-tables';
import type { FigureSheet } from '../sheet/figure-sheet';

/**
 * A column headed by a date has the date of its figure. The count at the start may carry the first day or the day before
 * it, the count at the end the last day or the day after.
 */
export function columnDate({ figures, period }: FigureSheet): readonly Finding[] {
  const right = new Map<string, { readonly day: CalendarDate; readonly neighbour: CalendarDate }>([
    ['flow.enrolledAtStart', { day: period.from, neighbour: addDays(period.from, -1) }],
    ['flow.enrolledAtEnd', { day: period.to, neighbour: addDays(period.to, 1) }],
  ]);
  return figures.flatMap(({ path, heading }) => {
    const days = right.get(path);
    const printed = heading === null ? null : dateIn(heading);
    if (!days || printed === null || printed === days.day || printed === days.neighbour) return [];
    const message = `Kolumnen ”${heading}” har datumet ${printed}, men siffran är ${figureLabel(path).toLowerCase()}, ${days.day}.`;
    return [{ rule: 'column-date' as const, paths: [path], message }];
  });
}

/** The first date in a heading, as reports write them: 231231, 20231231 or 2023-12-31. */
function dateIn(heading: string): CalendarDate | null {
  const match = /(?<!\d)(\d{4}|\d{2})-?(\d{2})-?(\d{2})(?!\d)/.exec(heading);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const text = `${year.length === 2 ? `20${year}` : year}-${month}-${day}`;
  return isCalendarDate(text) ? text : null;
}
