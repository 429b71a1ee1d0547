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

test('each is due three months after the one before it, in whatever order they were written down', () => {
  // Held on 1 March, so due again on 1 June; held on 5 June: late. Due again on 5 September, after the closing.
  expect(inTime(['2024-06-05', '2024-03-01'])).toEqual([1, 2]);
});
