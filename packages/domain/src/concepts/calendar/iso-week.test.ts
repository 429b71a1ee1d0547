import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { addWeeks, daysOf, IsoWeek, isIsoWeek, weekNumber, weekOf } from './iso-week';

const day = (text: string) => CalendarDate.parse(text);
const week = (text: string) => IsoWeek.parse(text);

describe('a week', () => {
  test.each([
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2026-01-01', '2026-W01'],
    ['2026-11-26', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
  ])('%s is in %s, as the almanac has it', (date, text) => {
    expect(weekOf(day(date))).toBe(text);
  });

  test('is Monday to Sunday, also where summer time begins and ends', () => {
    expect(daysOf(week('2026-W13'))).toEqual(
      ['03-23', '03-24', '03-25', '03-26', '03-27', '03-28', '03-29'].map((rest) => `2026-${rest}`),
    );
    expect(daysOf(week('2026-W43')).at(-1)).toBe('2026-10-25');
    expect(daysOf(week('2026-W44'))[0]).toBe('2026-10-26');
  });

  test('has the number that people say', () => {
    expect(weekNumber(week('2026-W05'))).toBe(5);
  });

  test('ends where no week can be named', () => {
    expect(addWeeks(week('2100-W52'), 1)).toBeNull();
    expect(addWeeks(week('2000-W01'), -1)).toBeNull();
    expect(addWeeks(week('2026-W53'), 1)).toBe('2027-W01');
  });

  test.each(['2025-W53', '2026-W00', '2026-W54', '1999-W10', '2101-W01', '2026W48', '2026-W4', 'x'.repeat(100_000)])(
    'is not %.20s',
    (text) => {
      expect(isIsoWeek(text)).toBe(false);
    },
  );
});
