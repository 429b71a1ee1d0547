import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';

/** A calendar date as Prisma passes a `date` column. */
export function toColumn(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** A `date` column as a calendar date. */
export function fromColumn(column: Date): CalendarDate {
  return CalendarDate.parse(column.toISOString().slice(0, 10));
}

export function toNullableColumn(date: CalendarDate | null): Date | null {
  return date === null ? null : toColumn(date);
}

export function fromNullableColumn(column: Date | null): CalendarDate | null {
  return column === null ? null : fromColumn(column);
}
