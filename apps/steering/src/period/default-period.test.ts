import { calendarDate as day } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { defaultPeriod } from './default-period';

test('most often: the calendar year that ended last', () => {
  expect(defaultPeriod(day(2026, 11, 22), day(2016, 3, 1))).toEqual({ kind: 'calendar-year', year: 2025 });
  expect(defaultPeriod(day(2026, 1, 1), day(2016, 3, 1))).toEqual({ kind: 'calendar-year', year: 2025 });
  expect(defaultPeriod(day(2025, 12, 31), day(2016, 3, 1))).toEqual({ kind: 'calendar-year', year: 2024 });
});

test('a team without any enrolment gets it too, and is told that it is empty', () => {
  expect(defaultPeriod(day(2026, 11, 22), null)).toEqual({ kind: 'calendar-year', year: 2025 });
});

test('a team that began this spring: its first half-year, once that has ended', () => {
  expect(defaultPeriod(day(2026, 11, 22), day(2026, 2, 1))).toEqual({ kind: 'half-year', year: 2026, half: 1 });
  expect(defaultPeriod(day(2026, 6, 30), day(2026, 2, 1))).toEqual({ kind: 'calendar-year', year: 2026 });
});

test('a team that began after every ended period: the year that goes on', () => {
  expect(defaultPeriod(day(2026, 11, 22), day(2026, 8, 1))).toEqual({ kind: 'calendar-year', year: 2026 });
});
