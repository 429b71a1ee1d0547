import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { occupancyOn } from './capacity';

const day = (of: number) => calendarDate(2025, 3, of);
const stay = (from: number, to: number | null) => ({ enrolledOn: day(from), closedOn: to === null ? null : day(to) });

test('who is closed on the day has left their place, who is enrolled that day has one', () => {
  const stays = [stay(1, null), stay(1, 10), stay(10, null), stay(11, null), stay(1, 11)];
  expect(occupancyOn(stays, 5, day(10))).toEqual({ enrolled: 3, capacity: 5, free: 2 });
});

test('more than full has no free places, and without a number nobody knows how many there are', () => {
  const stays = [stay(1, null), stay(2, null)];
  expect(occupancyOn(stays, 1, day(10))).toEqual({ enrolled: 2, capacity: 1, free: 0 });
  expect(occupancyOn(stays, null, day(10))).toEqual({ enrolled: 2, capacity: null, free: null });
});
