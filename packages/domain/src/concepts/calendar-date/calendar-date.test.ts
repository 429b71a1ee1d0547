import { describe, expect, test } from 'vitest';
import { CalendarDate, calendarDate, datePartsOf, daysInMonth, isCalendarDate } from './calendar-date';

describe('a calendar date', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2023-12-31'])('%s is one', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
    '24-01-01',
    '2024-1-1',
    '20240101',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '2024-01-01\n',
    '２０２４-01-01',
    '',
  ])('%j is none', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test('is parsed with a message that tells how to write it', () => {
    expect(CalendarDate.parse('2025-03-03')).toBe('2025-03-03');
    const read = CalendarDate.safeParse('2025-02-30');
    expect(read.error?.issues[0]?.message).toBe('Skriv ett datum som finns, som 2025-03-03.');
  });

  test('is made of its parts', () => {
    expect(datePartsOf(calendarDate(987, 6, 5))).toEqual({ year: 987, month: 6, day: 5 });
    expect(() => calendarDate(2023, 2, 29)).toThrow(RangeError);
  });

  test('lies in a month of the right length', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});
