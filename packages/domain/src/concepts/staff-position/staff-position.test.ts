import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { calendarYear } from '../period/named-periods';
import { fullTimePosts, StaffPosition as Schema, type StaffPosition } from './staff-position';

const day = (text: string) => text as CalendarDate;
const position = (percent: number, from: string, to: string | null): StaffPosition => ({
  ...{ name: 'Ida', role: 'Handledare', employer: 'SOC', percent },
  startsOn: day(from),
  endsOn: to === null ? null : day(to),
});

test('posts are counted by the days that somebody was there', () => {
  const year = calendarYear(2023);
  // 80 % all year, and 100 % for the 73 days from 20 October: a fifth of the year.
  const positions = [
    position(80, '2020-01-01', null),
    position(100, '2023-10-20', null),
    position(50, '2022-01-01', '2022-12-31'),
  ];
  expect(fullTimePosts(positions, year)).toBeCloseTo(1, 10);
});

test('somebody who ends before the first day isn’t kept', () => {
  expect(Schema.safeParse(position(50, '2023-05-01', '2023-04-30')).success).toBe(false);
  expect(Schema.safeParse(position(0, '2023-05-01', null)).success).toBe(false);
});
