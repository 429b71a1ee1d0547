import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';

/**
 * How a language says a day. The words stand among the texts: browsers lack the dates of some of our languages, and a page
 * must read the same wherever it is made.
 */
export type DateWords = {
  /** As they stand in a date, January first. Two names of the same month have a slash between them. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly date: (day: number, month: string, year: number) => string;
  readonly withWeekday: (weekday: string, date: string) => string;
};

/** A day as one says it in the language: `5 mars 1985`. */
export function formatDate(date: CalendarDate, words: DateWords): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return words.date(day, words.months[month - 1] ?? '', year);
}

/** A day to come, with its weekday: `måndag 3 mars 2025`. */
export function formatDateWithWeekday(date: CalendarDate, words: DateWords): string {
  const fromMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return words.withWeekday(words.weekdays[fromMonday] ?? '', formatDate(date, words));
}
