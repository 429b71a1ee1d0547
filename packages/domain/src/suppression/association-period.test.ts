import { expect, test } from 'vitest';
import { CalendarDate } from '../concepts/calendar-date/calendar-date';
import { associationYears, isAssociationPeriod } from './association-period';

const day = (text: string) => CalendarDate.parse(text);
const isSeen = (from: string, to: string, today: string) =>
  isAssociationPeriod({ from: day(from), to: day(to) }, day(today));

test('the association sees calendar years, from the day after their last', () => {
  expect(isSeen('2025-01-01', '2025-12-31', '2026-01-01')).toBe(true);
  expect(isSeen('2025-01-01', '2025-12-31', '2025-12-31')).toBe(false);
});

test('no period that overlaps one of them in part', () => {
  expect(isSeen('2025-01-01', '2025-12-30', '2026-05-01')).toBe(false);
  expect(isSeen('2024-07-01', '2025-06-30', '2026-05-01')).toBe(false);
  expect(isSeen('2024-01-01', '2025-12-31', '2026-05-01')).toBe(false);
  expect(isSeen('2025-02-01', '2025-12-31', '2026-05-01')).toBe(false);
});

test('a series for the association is of years that have ended, one after the other', () => {
  const years = (endedBy: string, today: string, count: number) =>
    associationYears(day(endedBy), day(today), count).map(({ from }) => from.slice(0, 4));
  expect(years('2025-12-31', '2026-05-01', 3)).toEqual(['2023', '2024', '2025']);
  expect(years('2026-04-30', '2026-05-01', 2)).toEqual(['2024', '2025']);
  expect(years('2026-12-31', '2026-05-01', 1)).toEqual(['2025']);
  // Of the period that a series ends with, not of today.
  expect(years('2024-06-30', '2026-05-01', 2)).toEqual(['2022', '2023']);
});
