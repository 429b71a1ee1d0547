import { describe, expect, test } from 'vitest';
import { CalendarDate } from './calendar-date';
import { addDays } from './day-number';
import { addWorkingDays, easterSunday, isWorkingDay, swedishHoliday } from './swedish-holidays';

const day = (text: string) => CalendarDate.parse(text);

// Easter Sundays as the U.S. Naval Observatory and Svenska kyrkan print them; 2038 is the latest day that there can be.
test.each([
  '1961-04-02',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2018-04-01',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2030-04-21',
  '2038-04-25',
])('Easter is on %s', (easter) => {
  expect(easterSunday(Number(easter.slice(0, 4)))).toBe(easter);
});

// All days off in 2026, from the almanac.
const daysOff2026: Readonly<Record<string, string>> = {
  '2026-01-01': 'Nyårsdagen',
  '2026-01-06': 'Trettondedag jul',
  '2026-04-03': 'Långfredagen',
  '2026-04-05': 'Påskdagen',
  '2026-04-06': 'Annandag påsk',
  '2026-05-01': 'Första maj',
  '2026-05-14': 'Kristi himmelsfärdsdag',
  '2026-05-24': 'Pingstdagen',
  '2026-06-06': 'Sveriges nationaldag',
  '2026-06-19': 'Midsommarafton',
  '2026-06-20': 'Midsommardagen',
  '2026-10-31': 'Alla helgons dag',
  '2026-12-24': 'Julafton',
  '2026-12-25': 'Juldagen',
  '2026-12-26': 'Annandag jul',
  '2026-12-31': 'Nyårsafton',
};

test('a year has the holidays of the almanac and no others', () => {
  const found = Array.from({ length: 365 }, (_, index) => addDays(day('2026-01-01'), index)).flatMap((date) => {
    const name = swedishHoliday(date);
    return name === null ? [] : [[date, name]];
  });
  expect(Object.fromEntries(found)).toEqual(daysOff2026);
});

describe('working days', () => {
  test.each(['2026-11-26', '2026-06-18', '2026-12-23'])('%s is one', (date) => {
    expect(isWorkingDay(day(date))).toBe(true);
  });

  test.each(['2026-11-28', '2026-11-29', '2026-06-19', '2026-12-24', '2026-05-14'])('%s is none', (date) => {
    expect(isWorkingDay(day(date))).toBe(false);
  });

  test.each([
    ['2026-11-26', 0, '2026-11-26'],
    ['2026-11-26', 1, '2026-11-27'],
    ['2026-11-26', 5, '2026-12-03'],
    ['2026-11-28', 1, '2026-11-30'],
    // Good Friday and Easter Monday lie between.
    ['2026-04-01', 5, '2026-04-10'],
    ['2026-12-23', 2, '2026-12-29'],
  ] as const)('from %s, %i later is %s', (from, days, then) => {
    expect(addWorkingDays(day(from), days)).toBe(then);
  });
});
