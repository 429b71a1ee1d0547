import { type CalendarDate, calendarDate as day } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { defaultPeriod } from './default-period';

const startOf = (today: CalendarDate, firstEnrolledOn: CalendarDate | null, wholeYearsOnly = false) =>
  defaultPeriod({ today, firstEnrolledOn, wholeYearsOnly });

test('most often: the calendar year that ended last', () => {
  expect(startOf(day(2026, 11, 22), day(2016, 3, 1))).toEqual({ kind: 'calendar-year', year: 2025 });
  expect(startOf(day(2026, 1, 1), day(2016, 3, 1))).toEqual({ kind: 'calendar-year', year: 2025 });
  expect(startOf(day(2025, 12, 31), day(2016, 3, 1))).toEqual({ kind: 'calendar-year', year: 2024 });
});

test('a team without any enrolment gets it too, and is told that it is empty', () => {
  expect(startOf(day(2026, 11, 22), null)).toEqual({ kind: 'calendar-year', year: 2025 });
});

test('a team that began this spring: its first half-year, once that has ended', () => {
  expect(startOf(day(2026, 11, 22), day(2026, 2, 1))).toEqual({ kind: 'half-year', year: 2026, half: 1 });
  expect(startOf(day(2026, 6, 30), day(2026, 2, 1))).toEqual({ kind: 'calendar-year', year: 2026 });
});

test('a team that began after every ended period: the year that goes on', () => {
  expect(startOf(day(2026, 11, 22), day(2026, 8, 1))).toEqual({ kind: 'calendar-year', year: 2026 });
});

test('the association: the year that ended last, whenever the team began', () => {
  expect(startOf(day(2026, 11, 22), day(2026, 8, 1), true)).toEqual({ kind: 'calendar-year', year: 2025 });
});
