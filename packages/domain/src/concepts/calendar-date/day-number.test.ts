import { describe, expect, test } from 'vitest';
import { calendarDate } from './calendar-date';
import { addDays, daysBetween, fromDayNumber, toDayNumber, weekdayOf } from './day-number';

describe('day numbers', () => {
  test('count from 1970-01-01', () => {
    expect(toDayNumber(calendarDate(1970, 1, 1))).toBe(0);
    expect(toDayNumber(calendarDate(1969, 12, 31))).toBe(-1);
    expect(toDayNumber(calendarDate(2000, 3, 1))).toBe(11_017); // Hinnant, days_from_civil
    expect(fromDayNumber(0)).toBe('1970-01-01');
  });

  test('give the dates back, on the last day of four hundred years too', () => {
    for (const date of [calendarDate(2000, 2, 29), calendarDate(1600, 2, 29), calendarDate(1900, 2, 28)]) {
      expect(fromDayNumber(toDayNumber(date))).toBe(date);
    }
    expect(addDays(calendarDate(2000, 2, 28), 1)).toBe('2000-02-29');
    expect(addDays(calendarDate(2000, 2, 29), 1)).toBe('2000-03-01');
  });

  test('give the days between two dates', () => {
    expect(daysBetween(calendarDate(2024, 2, 28), calendarDate(2024, 3, 1))).toBe(2);
    expect(daysBetween(calendarDate(2023, 2, 28), calendarDate(2023, 3, 1))).toBe(1);
    expect(daysBetween(calendarDate(2024, 3, 1), calendarDate(2024, 2, 28))).toBe(-2);
    expect(addDays(calendarDate(2023, 12, 31), 1)).toBe('2024-01-01');
    expect(addDays(calendarDate(2024, 3, 1), -1)).toBe('2024-02-29');
  });

  test('give the day of the week, Monday first', () => {
    expect(weekdayOf(calendarDate(1970, 1, 1))).toBe(4);
    expect(weekdayOf(calendarDate(2024, 12, 29))).toBe(7);
    expect(weekdayOf(calendarDate(2024, 12, 30))).toBe(1);
    expect(weekdayOf(calendarDate(1, 1, 1))).toBe(1);
  });
});
