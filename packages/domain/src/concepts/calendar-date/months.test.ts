import { describe, expect, test } from 'vitest';
import { calendarDate } from './calendar-date';
import { addMonths, completedYears, monthsBetween, wholeMonthsBetween } from './months';

describe('adding months', () => {
  test('keeps the day, and clamps it to the month’s end', () => {
    expect(addMonths(calendarDate(2024, 1, 31), 1)).toBe('2024-02-29');
    expect(addMonths(calendarDate(2023, 1, 31), 1)).toBe('2023-02-28');
    expect(addMonths(calendarDate(2024, 12, 15), 1)).toBe('2025-01-15');
    expect(addMonths(calendarDate(2024, 1, 31), -2)).toBe('2023-11-30');
    expect(addMonths(calendarDate(2024, 2, 29), 12)).toBe('2025-02-28');
  });
});

describe('months between two dates', () => {
  test('are whole months and a part of the month that the rest falls in', () => {
    expect(monthsBetween(calendarDate(2022, 3, 1), calendarDate(2024, 3, 1))).toBe(24);
    expect(monthsBetween(calendarDate(2024, 1, 31), calendarDate(2024, 2, 29))).toBe(1);
    expect(monthsBetween(calendarDate(2024, 2, 1), calendarDate(2024, 2, 15))).toBe(14 / 29);
    expect(monthsBetween(calendarDate(2024, 1, 15), calendarDate(2024, 3, 1))).toBe(1 + 15 / 29);
    expect(monthsBetween(calendarDate(2024, 5, 5), calendarDate(2024, 5, 5))).toBe(0);
  });

  test('counted whole are never more than have passed', () => {
    expect(wholeMonthsBetween(calendarDate(2024, 1, 15), calendarDate(2024, 2, 14))).toBe(0);
    expect(wholeMonthsBetween(calendarDate(2024, 1, 15), calendarDate(2024, 2, 15))).toBe(1);
    expect(wholeMonthsBetween(calendarDate(2023, 12, 31), calendarDate(2024, 2, 29))).toBe(2);
  });

  test('work up to the last day that there is', () => {
    expect(monthsBetween(calendarDate(9999, 11, 30), calendarDate(9999, 12, 31))).toBe(1 + 1 / 31);
    expect(monthsBetween(calendarDate(9999, 12, 1), calendarDate(9999, 12, 31))).toBe(30 / 31);
  });
});

describe('age in completed years', () => {
  test('rises on the birthday', () => {
    const born = calendarDate(1990, 3, 15);
    expect(completedYears(born, calendarDate(2024, 3, 14))).toBe(33);
    expect(completedYears(born, calendarDate(2024, 3, 15))).toBe(34);
    expect(completedYears(born, born)).toBe(0);
  });

  test('of someone born on 29 February rises on 1 March in common years', () => {
    const born = calendarDate(2004, 2, 29);
    expect(completedYears(born, calendarDate(2023, 2, 28))).toBe(18);
    expect(completedYears(born, calendarDate(2023, 3, 1))).toBe(19);
    expect(completedYears(born, calendarDate(2024, 2, 28))).toBe(19);
    expect(completedYears(born, calendarDate(2024, 2, 29))).toBe(20);
  });
});
