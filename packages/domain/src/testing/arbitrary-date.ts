import * as fc from 'fast-check';
import { type CalendarDate, calendarDate } from '../concepts/calendar-date/calendar-date';
import { daysBetween, fromDayNumber, toDayNumber } from '../concepts/calendar-date/day-number';
import type { Period } from '../concepts/period/period';

/** Any date between two, month ends and leap days as likely as others. */
export function dateBetween(earliest: CalendarDate, latest: CalendarDate): fc.Arbitrary<CalendarDate> {
  const first = toDayNumber(earliest);
  return fc.integer({ min: 0, max: daysBetween(earliest, latest) }).map((days) => fromDayNumber(first + days));
}

/** Any date of the years that Kraften can write. */
export const anyDate = dateBetween(calendarDate(1, 1, 1), calendarDate(9999, 12, 31));

/** Two dates, the earlier first; often the same month or the ends of months. */
export const datesInOrder = fc
  .oneof(fc.tuple(anyDate, anyDate), fc.tuple(monthEnd(), monthEnd()), nearby())
  .map(([one, other]): readonly [CalendarDate, CalendarDate] => (one <= other ? [one, other] : [other, one]));

export function periodBetween(earliest: CalendarDate, latest: CalendarDate): fc.Arbitrary<Period> {
  const date = dateBetween(earliest, latest);
  return fc
    .tuple(date, date)
    .map(([one, other]) => (one <= other ? { from: one, to: other } : { from: other, to: one }));
}

function monthEnd(): fc.Arbitrary<CalendarDate> {
  return fc
    .record({ year: fc.integer({ min: 1890, max: 2110 }), month: fc.integer({ min: 1, max: 12 }), back: fc.nat(4) })
    .map(({ year, month, back }) => fromDayNumber(toDayNumber(calendarDate(year, month, 28)) + 3 - back));
}

function nearby(): fc.Arbitrary<readonly [CalendarDate, CalendarDate]> {
  const date = dateBetween(calendarDate(1900, 1, 1), calendarDate(2100, 1, 1));
  return fc.tuple(date, fc.nat(800)).map(([from, days]) => [from, fromDayNumber(toDayNumber(from) + days)]);
}
