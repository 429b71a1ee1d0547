import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { startOfSwedishDay, swedishTimeOf } from './swedish-time';

test.each([
  ['2026-01-15T23:30:00Z', '2026-01-16', 30],
  ['2026-07-15T22:30:00Z', '2026-07-16', 30],
  ['2026-07-15T21:59:59Z', '2026-07-15', 23 * 60 + 59],
])('at %s it is %s in Sweden, minute %i', (at, on, minute) => {
  expect(swedishTimeOf(new Date(at))).toEqual({ on, minute });
});

test.each([
  [calendarDate(2026, 1, 16), '2026-01-15T23:00:00.000Z'],
  [calendarDate(2026, 7, 16), '2026-07-15T22:00:00.000Z'],
  // The clock is changed at two in the night after these midnights.
  [calendarDate(2026, 3, 29), '2026-03-28T23:00:00.000Z'],
  [calendarDate(2026, 3, 30), '2026-03-29T22:00:00.000Z'],
  [calendarDate(2026, 10, 25), '2026-10-24T22:00:00.000Z'],
  [calendarDate(2026, 10, 26), '2026-10-25T23:00:00.000Z'],
])('%s begins at %s', (day, at) => {
  expect(startOfSwedishDay(day).toISOString()).toBe(at);
});
