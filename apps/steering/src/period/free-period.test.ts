import { calendarDate as day } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { freePeriodErrors } from './free-period';

const choosable = { today: day(2026, 5, 4), firstEnrolledOn: day(2016, 3, 1), wholeYearsOnly: false };
const wrongFields = (from: string | null, to: string | null) =>
  freePeriodErrors({ from, to }, choosable).map(({ field }) => field);

test('says at which field a period is impossible', () => {
  expect(wrongFields(null, null)).toEqual(['from', 'to']);
  expect(wrongFields('2026-05-05', '2026-06-01')).toEqual(['from']);
  expect(wrongFields('2026-03-01', '2026-02-01')).toEqual(['to']);
  expect(wrongFields('1960-01-01', '2026-02-01')).toEqual(['from']);
  expect(wrongFields('2015-01-01', '2016-02-29')).toEqual(['to']);
});

test('a period may go on after today', () => {
  expect(wrongFields('2026-05-04', '2026-12-31')).toEqual([]);
});
