import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { brokenYear, calendarYear, halfYear } from '@kraften/domain/concepts/period/named-periods';
import { expect, test } from 'vitest';
import { narrowHeading } from './narrow-heading';
import { formatPeriod, formatPeriodShort } from './period';

test('a period is said as shortly as it can be', () => {
  expect(formatPeriod(calendarYear(2024))).toBe('2024');
  expect(formatPeriod(halfYear(2024, 2))).toBe('juli–december 2024');
  expect(formatPeriod(brokenYear(2023))).toBe('juli 2023 – juni 2024');
  expect(formatPeriod({ from: calendarDate(2024, 2, 1), to: calendarDate(2024, 2, 29) })).toBe('februari 2024');
  expect(formatPeriod({ from: calendarDate(2024, 2, 1), to: calendarDate(2024, 2, 28) })).toBe(
    '1 februari 2024 – 28 februari 2024',
  );
});

test('a window of a series has its two months', () => {
  expect(formatPeriodShort(brokenYear(2016))).toBe('1607–1706');
});

test('a heading over a narrow column breaks in its words and not in its dates', () => {
  expect(narrowHeading('Till arbetslivsinriktad rehabilitering')).toBe(
    'Till arbetslivs\u00adinriktad rehabili\u00adtering',
  );
  expect(narrowHeading('Inskrivna 2024-01-01')).toBe('Inskrivna 2024-\u206001-\u206001');
});
