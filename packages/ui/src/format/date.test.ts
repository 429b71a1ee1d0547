import { expect, test } from 'vitest';
import { formatDate, formatDateWithoutWeekday, formatDaysUntil, formatNearDate } from './date';
import { formatDateTime, formatTime } from './instant';

test('a day is said with its weekday', () => {
  expect(formatDate('2025-03-03')).toBe('mån 3 mars 2025');
  expect(formatDate('2025-05-01')).toBe('tors 1 maj 2025');
  expect(formatDateWithoutWeekday('2024-12-31')).toBe('31 december 2024');
});

test('a day of the same year is said without it', () => {
  expect(formatNearDate('2025-03-03', '2025-12-31')).toBe('mån 3 mars');
  expect(formatNearDate('2025-03-03', '2026-01-01')).toBe('mån 3 mars 2025');
  expect(formatNearDate(null, '2025-03-03')).toBe('–');
});

test('no day, or text that is no day, is a dash', () => {
  expect(formatDate(null)).toBe('–');
  expect(formatDate('2025-02-30')).toBe('–');
});

test.each([
  ['2025-03-03', 'i dag'],
  ['2025-03-04', 'i morgon'],
  ['2025-03-02', 'i går'],
  ['2025-03-15', 'om 12 dagar'],
  ['2025-02-27', '4 dagar sedan'],
])('%s seen from 3 March 2025 is %s', (date, words) => {
  expect(formatDaysUntil(date, '2025-03-03')).toBe(words);
});

test('moments are told in Swedish time, summer and winter', () => {
  expect(formatTime('2025-03-03T13:32:00Z')).toBe('14:32');
  expect(formatTime('2025-07-03T13:32:00Z')).toBe('15:32');
  expect(formatDateTime('2025-03-03T23:30:00Z')).toBe('tis 4 mars 2025 kl. 00:30');
});
