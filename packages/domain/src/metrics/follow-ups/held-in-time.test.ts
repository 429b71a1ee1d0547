import { expect, test } from 'vitest';
import { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Participation } from '../../concepts/participation/participation';
import { calendarYear } from '../../concepts/period/named-periods';
import { heldInTime } from './held-in-time';

const day = (text: string) => CalendarDate.parse(text);

/** Enrolled on 15 January 2024: the first follow-up is due on 15 April. */
const participation: Participation = {
  id: 'p',
  personId: 'p',
  sex: 'unknown',
  birthDate: null,
  referralSource: 'FK',
  incomeSource: null,
  enrolledOn: day('2024-01-15'),
  publicSupportMonthsBefore: null,
  closing: null,
};

function inTime(heldOn: readonly string[], { closedOn = '2024-06-30', knownUntil = '2025-01-01' } = {}) {
  const closing = { closedOn: day(closedOn), outcome: 'other', dropout: false, transferredTo: null } as const;
  const result = heldInTime.compute(
    {
      participations: [{ ...participation, closing }],
      followUps: heldOn.map((on) => ({ participationId: 'p', heldOn: day(on) })),
      knownUntil: day(knownUntil),
    },
    calendarYear(2024),
  );
  return result.shape === 'share' ? [result.numerator, result.denominator] : [];
}

test('a follow-up is in time until the day it is due, and not after it', () => {
  // The next is due three months after it was held, which is after the closing.
  expect(inTime(['2024-04-15'])).toEqual([1, 1]);
  expect(inTime(['2024-04-16'])).toEqual([0, 1]);
});

test('one that was never held counts while the participant was still enrolled when it was due', () => {
  expect(inTime([])).toEqual([0, 1]);
  expect(inTime([], { closedOn: '2024-04-15' })).toEqual([0, 1]);
  expect(inTime([], { closedOn: '2024-04-14' })).toEqual([0, 0]);
});

test('one that falls due on the day when the facts were read, or later, isn’t missed yet', () => {
  expect(inTime([], { knownUntil: '2024-04-16' })).toEqual([0, 1]);
  expect(inTime([], { knownUntil: '2024-04-15' })).toEqual([0, 0]);
});

test('one that is held before the day is in time, though the facts were read before that day', () => {
  expect(inTime(['2024-04-10'], { knownUntil: '2024-04-12' })).toEqual([1, 1]);
});

test('each is due three months after the one before it, in whatever order they were written down', () => {
  // Held on 1 March, so due again on 1 June; held on 5 June: late. Due again on 5 September, after the closing.
  expect(inTime(['2024-06-05', '2024-03-01'])).toEqual([1, 2]);
});

test('no more fall due after the closing, held or not', () => {
  // Held on 10 April, and again on 8 July, as the next was due on 10 July. The participation was closed on 9 July.
  expect(inTime(['2024-04-10', '2024-07-08'], { closedOn: '2024-07-09' })).toEqual([1, 1]);
  expect(inTime(['2024-04-10', '2024-07-08'], { closedOn: '2024-07-10' })).toEqual([2, 2]);
});

test('one that falls due after the period is of the next period, though it has been held', () => {
  // Due on 15 January 2025, and held on 30 December.
  const heldOn = ['2024-04-15', '2024-07-15', '2024-10-15', '2024-12-30'];
  expect(inTime(heldOn, { closedOn: '2025-06-30' })).toEqual([3, 3]);
});

test('two on the same day are one', () => {
  expect(inTime(['2024-04-15', '2024-04-15'])).toEqual([1, 1]);
  expect(inTime(['2024-04-16', '2024-04-16'])).toEqual([0, 1]);
});

test('an extra one moves the day of the next, and isn’t itself one of those that were due', () => {
  // On 10 February, less than six weeks after the enrolment: the first is due on 10 May, not on 15 April.
  expect(inTime(['2024-02-10', '2024-05-10'])).toEqual([1, 1]);
  expect(inTime(['2024-02-10', '2024-05-11'])).toEqual([0, 1]);
  // Held on 10 April, and on the day after once more: the next is due on 11 July.
  expect(inTime(['2024-04-10', '2024-04-11', '2024-07-11'], { closedOn: '2024-07-31' })).toEqual([2, 2]);
  expect(inTime(['2024-04-10', '2024-04-11'], { closedOn: '2024-07-10' })).toEqual([1, 1]);
});

test('one is extra when it comes less than six weeks after the one before that counts', () => {
  // 26 February is six weeks after the enrolment.
  expect(inTime(['2024-02-25'], { closedOn: '2024-05-01' })).toEqual([0, 0]);
  expect(inTime(['2024-02-26'], { closedOn: '2024-05-01' })).toEqual([1, 1]);
});

test('who meets every month has every other meeting counted, and none missed', () => {
  const heldOn = ['2024-02-15', '2024-03-15', '2024-04-15', '2024-05-15', '2024-06-15'];
  // Counted: 15 March, which was due on 15 May, and 15 May, which was due on 15 July.
  expect(inTime(heldOn, { closedOn: '2024-08-31' })).toEqual([2, 2]);
});
