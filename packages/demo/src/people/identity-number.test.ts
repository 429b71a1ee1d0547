import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { testIdentityNumber } from './identity-number';

test('a test identity number is the one that the tax agency lists', () => {
  expect(testIdentityNumber(calendarDate(2017, 1, 1), 'male')).toBe('201701012393');
  expect(testIdentityNumber(calendarDate(1990, 1, 1), 'female')).toBe('199001012385');
});
