import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { describe, expect, test } from 'vitest';
import { isWorkday, workdayOnOrAfter, workdayOnOrBefore } from './workday';

describe('working days', () => {
  test('leave out weekends', () => {
    expect(isWorkday(calendarDate(2024, 3, 1))).toBe(true);
    expect(workdayOnOrBefore(calendarDate(2024, 3, 3))).toBe('2024-03-01');
    expect(workdayOnOrAfter(calendarDate(2024, 3, 2))).toBe('2024-03-04');
  });

  test('leave out the holidays between the years', () => {
    expect(workdayOnOrBefore(calendarDate(2025, 1, 1))).toBe('2024-12-30');
    expect(workdayOnOrAfter(calendarDate(2024, 12, 24))).toBe('2024-12-27');
  });
});
