import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';

/** A day as one says it in the language: `5 mars 1985`. */
export function formatDate(date: CalendarDate, locale: string): string {
  return format(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day to come, with its weekday: `måndag 3 mars 2025`. */
export function formatDateWithWeekday(date: CalendarDate, locale: string): string {
  return format(date, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function format(date: CalendarDate, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
