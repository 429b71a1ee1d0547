import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { anyDate, datesInOrder } from '../../testing/arbitrary-date';
import { holds } from '../../testing/holds';
import { type CalendarDate, calendarDate, datePartsOf, isCalendarDate } from './calendar-date';
import { addDays, daysBetween, fromDayNumber, toDayNumber, weekdayOf } from './day-number';
import { addMonths, completedYears, monthsBetween, wholeMonthsBetween } from './months';

const plain = (date: CalendarDate) => Temporal.PlainDate.from(date);
const epoch = Temporal.PlainDate.from('1970-01-01');

describe('dates agree with Temporal:', () => {
  test('which texts are dates', () => {
    const part = (max: number, digits: number) => fc.nat(max).map((number) => String(number).padStart(digits, '0'));
    holds(
      fc.property(part(9999, 4), part(13, 2), part(32, 2), (...parts) => {
        const text = parts.join('-');
        expect(isCalendarDate(text)).toBe(existsInTemporal(text) && !text.startsWith('0000'));
      }),
    );
  });

  test('the day’s number and its date', () => {
    holds(
      fc.property(anyDate, (date) => {
        expect(toDayNumber(date)).toBe(epoch.until(plain(date), { largestUnit: 'days' }).days);
        expect(fromDayNumber(toDayNumber(date))).toBe(date);
      }),
    );
  });

  test('the day of the week', () => {
    holds(
      fc.property(anyDate, (date) => {
        expect(weekdayOf(date)).toBe(plain(date).dayOfWeek);
      }),
    );
  });

  test('days later and earlier', () => {
    holds(
      fc.property(datesInOrder, ([from, to]) => {
        const days = daysBetween(from, to);
        expect(days).toBe(plain(from).until(plain(to), { largestUnit: 'days' }).days);
        expect(addDays(from, days)).toBe(to);
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });

  test('months later and earlier, clamped to the month’s end', () => {
    holds(
      fc.property(anyDate, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const expected = plain(date).add({ months }, { overflow: 'constrain' });
        fc.pre(expected.year >= 1 && expected.year <= 9999);
        expect(addMonths(date, months)).toBe(expected.toString());
      }),
    );
  });

  test('whole months between', () => {
    holds(
      fc.property(datesInOrder, ([from, to]) => {
        // Not Temporal's `until`, to which 31 January – 28 February is 28 days: here the last day completes the month.
        const months = wholeMonthsBetween(from, to);
        const isReached = (count: number) =>
          Temporal.PlainDate.compare(plain(from).add({ months: count }), plain(to)) <= 0;
        expect([isReached(months), isReached(months + 1)]).toEqual([true, false]);
      }),
    );
  });

  test('months between, with their fraction', () => {
    holds(
      fc.property(datesInOrder, ([from, to]) => {
        const relativeTo = plain(from);
        const expected = relativeTo.until(plain(to), { largestUnit: 'months' }).total({ unit: 'months', relativeTo });
        expect(monthsBetween(from, to)).toBeCloseTo(expected, 9);
      }),
      { numRuns: 2000 },
    );
  });

  test('completed years, but for those born on 29 February', () => {
    holds(
      fc.property(datesInOrder, ([born, on]) => {
        fc.pre(!born.endsWith('-02-29'));
        expect(completedYears(born, on)).toBe(plain(born).until(plain(on), { largestUnit: 'years' }).years);
      }),
    );
  });
});

describe('dates', () => {
  test('sort as texts in time order', () => {
    holds(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(one < other).toBe(toDayNumber(one) < toDayNumber(other));
      }),
    );
  });

  test('come back from their parts', () => {
    holds(
      fc.property(anyDate, (date) => {
        const { year, month, day } = datePartsOf(date);
        expect(calendarDate(year, month, day)).toBe(date);
      }),
    );
  });

  test('are more months apart the later the second is', () => {
    holds(
      fc.property(datesInOrder, fc.integer({ min: 1, max: 40 }), ([from, to], days) => {
        fc.pre(to < '9999-11-01');
        expect(monthsBetween(from, addDays(to, days))).toBeGreaterThan(monthsBetween(from, to));
      }),
    );
  });
});

function existsInTemporal(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
