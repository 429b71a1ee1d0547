import { expect, test } from 'vitest';
import { CalendarDate } from '../concepts/calendar-date/calendar-date';
import { brokenYear, calendarYear, halfYear } from '../concepts/period/named-periods';
import { pooledPeriod } from './pooled-period';

const day = (text: string) => CalendarDate.parse(text);

test('a year, a broken year or a half-year is pooled with the one before it', () => {
  expect(pooledPeriod(calendarYear(2024))).toEqual({ from: '2023-01-01', to: '2024-12-31' });
  expect(pooledPeriod(brokenYear(2023))).toEqual({ from: '2022-07-01', to: '2024-06-30' });
  expect(pooledPeriod(halfYear(2024, 2))).toEqual({ from: '2024-01-01', to: '2024-12-31' });
});

test('ten days are pooled with the ten before them', () => {
  expect(pooledPeriod({ from: day('2024-01-10'), to: day('2024-01-19') })).toEqual({
    from: '2023-12-31',
    to: '2024-01-19',
  });
});

test('a month that begins on a thirty-first is pooled with the month before it', () => {
  expect(pooledPeriod({ from: day('2024-03-31'), to: day('2024-04-29') })).toEqual({
    from: '2024-02-29',
    to: '2024-04-29',
  });
});
