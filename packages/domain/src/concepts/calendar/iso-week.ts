import * as z from 'zod/mini';
import { type CalendarDate, calendarDate, datePartsOf } from '../calendar-date/calendar-date';
import { addDays, daysBetween, weekdayOf } from '../calendar-date/day-number';

const written = /^(\d{4})-W(\d{2})$/;

/**
 * A week as ISO 8601 writes it, `2026-W48`: Monday to Sunday, and the first of a year is the one with its first Thursday, which is
 * how weeks are numbered in Sweden. Years 2000–2100.
 */
export const IsoWeek = z
  .string('Välj en vecka som finns.')
  .check(z.refine((text) => isIsoWeek(text), 'Välj en vecka som finns.'))
  .brand<'IsoWeek'>();
export type IsoWeek = z.output<typeof IsoWeek>;

const [firstYear, lastYear] = [2000, 2100];

export function isIsoWeek(text: string): text is IsoWeek {
  const { year, week } = partsOf(text);
  return year >= firstYear && year <= lastYear && week >= 1 && week <= weeksIn(year);
}

/** The week that a day is in. Days outside the years that a week can name are in the first or the last. */
export function weekOf(day: CalendarDate): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const { year } = datePartsOf(thursday);
  if (year < firstYear) return isoWeek(firstYear, 1);
  if (year > lastYear) return isoWeek(lastYear, weeksIn(lastYear));
  return isoWeek(year, Math.floor(daysBetween(calendarDate(year, 1, 1), thursday) / 7) + 1);
}

/** The number of the week, 1–53. */
export function weekNumber(week: IsoWeek): number {
  return partsOf(week).week;
}

/** The seven days of a week, Monday first. */
export function daysOf(week: IsoWeek): readonly CalendarDate[] {
  const { year, week: number } = partsOf(week);
  const monday = addDays(firstMonday(year), (number - 1) * 7);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
}

/** The week so many weeks later; null where none can be named. */
export function addWeeks(week: IsoWeek, weeks: number): IsoWeek | null {
  const [monday] = daysOf(week);
  if (monday === undefined) return null;
  const moved = addDays(monday, weeks * 7);
  const found = weekOf(moved);
  return daysOf(found)[0] === moved ? found : null;
}

/** The Monday of the week with the year's first Thursday, which is the one with January the fourth. */
function firstMonday(year: number): CalendarDate {
  const fourth = calendarDate(year, 1, 4);
  return addDays(fourth, 1 - weekdayOf(fourth));
}

function weeksIn(year: number): number {
  return daysBetween(firstMonday(year), firstMonday(year + 1)) / 7;
}

function isoWeek(year: number, week: number): IsoWeek {
  return IsoWeek.parse(`${year}-W${String(week).padStart(2, '0')}`);
}

function partsOf(text: string): { readonly year: number; readonly week: number } {
  const [, year, week] = written.exec(text) ?? [];
  return { year: Number(year ?? 0), week: Number(week ?? 0) };
}
