import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import {
  barToBooking,
  barToCoach,
  barToPlace,
  dividedBy,
  type OneOfMany,
  seated,
  timesAfterEachOther,
} from './many-at-once';

const day = calendarDate(2026, 3, 16);
const one = (participationId: string, facts: Partial<OneOfMany> = {}): OneOfMany => ({
  ...{ participationId, isProtected: false, closedOn: null, coachId: 'anna' },
  ...{ enrolledOn: calendarDate(2026, 1, 10), bookedOn: null, ...facts },
});
const closed = one('closed', { closedOn: day });
const kept = one('kept', { isProtected: true });

test('a coach is changed for those who go on, have another, and are not protected', () => {
  const many = [
    one('a'),
    closed,
    one('b', { coachId: 'bo' }),
    kept,
    one('c'),
    one('d', { closedOn: day, coachId: 'bo' }),
  ];
  const { included, leftOut } = dividedBy(many, (each) => barToCoach(each, 'bo'));
  expect(included.map(({ participationId }) => participationId)).toEqual(['a', 'c']);
  expect(leftOut).toEqual([
    { reason: 'closed', count: 2 },
    { reason: 'protected', count: 1 },
    { reason: 'has-coach', count: 1 },
  ]);
});

test('a follow-up is booked for those who have none to come', () => {
  expect([one('a'), one('b', { bookedOn: day }), closed, kept].map(barToBooking)).toEqual([
    null,
    'has-booking',
    'closed',
    'protected',
  ]);
});

test('a place in a group is for those who are not there, from the day of their enrolment', () => {
  const later = one('later', { enrolledOn: calendarDate(2026, 3, 17) });
  const bars = [one('a'), one('there'), closed, kept, later].map((each) => barToPlace(each, new Set(['there']), day));
  expect(bars).toEqual([null, 'in-group', 'closed', 'protected', 'enrolled-later']);
});

test('free places go to the first of many, after those who wait already', () => {
  const room = { capacity: 6, taken: 2, waiting: 1 };
  expect(seated(['a', 'b', 'c', 'd'], room)).toEqual({ placed: ['a', 'b', 'c'], waiting: ['d'] });
  expect(seated(['a'], { capacity: 4, taken: 6, waiting: 0 })).toEqual({ placed: [], waiting: ['a'] });
});

test('times stand after each other, or all at once, within the day', () => {
  expect(timesAfterEachOther('09:30', 45, 3)).toEqual({ ok: true, value: ['09:30', '10:15', '11:00'] });
  expect(timesAfterEachOther('09:30', 0, 2)).toEqual({ ok: true, value: ['09:30', '09:30'] });
  expect(timesAfterEachOther('23:00', 30, 2)).toEqual({ ok: true, value: ['23:00', '23:30'] });
  expect(timesAfterEachOther('23:00', 30, 3)).toEqual({ ok: false, problem: 'too-late' });
});
