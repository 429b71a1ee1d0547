import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { brokenYear, calendarYear, halfYear, twelveMonthWindows } from './named-periods';
import { contains } from './period';

describe('a period', () => {
  test('holds its first and its last day, and nothing outside', () => {
    const year = calendarYear(2024);
    expect(contains(year, calendarDate(2024, 1, 1))).toBe(true);
    expect(contains(year, calendarDate(2024, 12, 31))).toBe(true);
    expect(contains(year, calendarDate(2023, 12, 31))).toBe(false);
    expect(contains(year, calendarDate(2025, 1, 1))).toBe(false);
  });
});

describe('named periods', () => {
  test('are the reports’ years and half-years', () => {
    expect(calendarYear(2024)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(brokenYear(2017)).toEqual({ from: '2017-07-01', to: '2018-06-30' });
    expect(halfYear(2024, 1)).toEqual({ from: '2024-01-01', to: '2024-06-30' });
    expect(halfYear(2024, 2)).toEqual({ from: '2024-07-01', to: '2024-12-31' });
  });

  test('give the 2017/18 report’s series 1601–1612, 1607–1706, 1701–1712, 1707–1806', () => {
    expect(twelveMonthWindows(calendarDate(2018, 6, 30), 4)).toEqual([
      { from: '2016-01-01', to: '2016-12-31' },
      { from: '2016-07-01', to: '2017-06-30' },
      { from: '2017-01-01', to: '2017-12-31' },
      { from: '2017-07-01', to: '2018-06-30' },
    ]);
  });

  test.each([
    ['2018-06-29', '2017-01-01', '2017-12-31'],
    ['2018-06-30', '2017-07-01', '2018-06-30'],
    ['2018-12-30', '2017-07-01', '2018-06-30'],
    ['2018-12-31', '2018-01-01', '2018-12-31'],
    ['2019-01-01', '2018-01-01', '2018-12-31'],
  ] as const)('windows that have ended by %s end with %s – %s', (endedBy, from, to) => {
    const [year = 0, month = 0, day = 0] = endedBy.split('-').map(Number);
    expect(twelveMonthWindows(calendarDate(year, month, day), 1)).toEqual([{ from, to }]);
  });

  test('give no windows when none are asked for', () => {
    expect(twelveMonthWindows(calendarDate(2024, 1, 1), 0)).toEqual([]);
  });
});
