import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { calendarYear } from '../period/named-periods';
import { type NamelessPosition, staffingOverTime } from './staffing-over-time';

const position = (employer: 'SOC' | 'AF', percent: number, [from, to]: readonly [string, string | null]) =>
  ({
    ...{ role: 'Handledare', employer, percent },
    startsOn: from as CalendarDate,
    endsOn: to as CalendarDate | null,
  }) satisfies NamelessPosition;

test('each authority has its posts in each period, and one that lends nobody has no line', () => {
  const positions = [
    position('SOC', 80, ['2022-01-01', null]),
    position('SOC', 50, ['2023-01-01', '2023-12-31']),
    // The last 73 days of 2023, a fifth of the year.
    position('AF', 100, ['2023-10-20', null]),
  ];
  const lent = staffingOverTime(positions, [calendarYear(2022), calendarYear(2023)]);
  expect(lent.map(({ employer }) => employer).toSorted()).toEqual(['AF', 'SOC']);
  expect(lent.find(({ employer }) => employer === 'SOC')?.posts).toEqual([0.8, 1.3]);
  expect(lent.find(({ employer }) => employer === 'AF')?.posts[0]).toBe(0);
  expect(lent.find(({ employer }) => employer === 'AF')?.posts[1]).toBeCloseTo(0.2, 10);
});

test('a team that nobody has worked in has no lines', () => {
  expect(staffingOverTime([], [calendarYear(2023)])).toEqual([]);
});
