import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { isQueuedOn, type ReferralFact } from './referral-fact';

const day = (text: string) => CalendarDate.parse(text);
const accepted: ReferralFact = {
  id: 'r',
  personId: 'p',
  sex: 'unknown',
  source: 'FK',
  receivedOn: day('2024-05-01'),
  visitedOn: null,
  decision: 'accepted',
  decidedOn: day('2024-06-01'),
  enrolledOn: null,
};

test.each([
  ['2024-05-31', {}, false],
  ['2024-06-01', {}, true],
  ['2024-12-31', {}, true],
  ['2024-08-31', { enrolledOn: day('2024-09-01') }, true],
  ['2024-09-01', { enrolledOn: day('2024-09-01') }, false],
  ['2024-09-02', { enrolledOn: day('2024-09-01') }, false],
  ['2024-12-31', { decision: 'declined' as const }, false],
  ['2024-12-31', { decision: 'withdrawn' as const }, false],
  ['2024-12-31', { decision: null, decidedOn: null }, false],
  ['2024-12-31', { decidedOn: null }, false],
])('on %s a referral accepted on 1 June 2024, but for %o, stands in the queue: %s', (...[on, change, expected]) => {
  expect(isQueuedOn({ ...accepted, ...change }, day(on))).toBe(expected);
});
