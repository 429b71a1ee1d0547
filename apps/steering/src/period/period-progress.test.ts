import { calendarDate as day } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { expect, test } from 'vitest';
import { progressOf, soFar } from './period-progress';

const today = day(2026, 11, 22);

test('a period that goes on is counted until today', () => {
  expect(progressOf(calendarYear(2026), today)).toBe('going-on');
  expect(soFar(calendarYear(2026), today)).toEqual({ from: '2026-01-01', to: '2026-11-22' });
});

test('its last day still goes on', () => {
  expect(progressOf({ from: day(2026, 1, 1), to: today }, today)).toBe('going-on');
});

test('other periods stand as they are', () => {
  expect(soFar(calendarYear(2025), today)).toEqual(calendarYear(2025));
  expect(progressOf(calendarYear(2027), today)).toBe('not-begun');
  expect(soFar(calendarYear(2027), today)).toEqual(calendarYear(2027));
});
