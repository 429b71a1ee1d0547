import { expect, test } from 'vitest';
import { calendarYear } from '../../concepts/period/named-periods';
import { type ClosingsAccount, closingsAccount } from './closings-account';

const total = 'closings.total';
const without = 'closings.totalExcludingDropouts';
const dropouts = 'closings.dropouts';

const accountOf = (figures: Readonly<Record<string, number>>): ClosingsAccount =>
  closingsAccount({
    period: calendarYear(2024),
    figures: Object.entries(figures).map(([path, value]) => ({
      path,
      value,
      decimals: 0,
      percent: null,
      heading: null,
      unit: null,
    })),
  });

/** Start, new and end: how many left follows from the three. */
const flow = (start: number, entered: number, end: number) => ({
  'flow.enrolledAtStart': start,
  'flow.newlyEnrolled': entered,
  'flow.enrolledAtEnd': end,
});

test.each([
  [{}, null, null],
  [{ [total]: 16 }, 16, null],
  [{ 'flow.closed': 16 }, 16, null],
  [{ [total]: 16, [dropouts]: 3 }, 16, 13],
  [{ [total]: 16, [dropouts]: 0 }, 16, 16],
  // Printed as such, it is believed, though the dropouts make it another.
  [{ [total]: 16, [without]: 13, [dropouts]: 2 }, 16, 13],
  [{ [without]: 45, [dropouts]: 2 }, 47, 45],
  [{ [without]: 45 }, null, 45],
  [{ [dropouts]: 2 }, null, null],
])('%j are %s closings in all, and %s without the dropouts', (figures, all, withoutDropouts) => {
  expect(accountOf(figures)).toEqual({ all, withoutDropouts, dropoutsOnTop: false });
});

test('the flow tells that the printed total holds no dropouts', () => {
  // 35 + 19 − 38 = 16 left: the 13 and 3 more.
  expect(accountOf({ [total]: 13, [dropouts]: 3, ...flow(35, 19, 38) })).toEqual({
    all: 16,
    withoutDropouts: 13,
    dropoutsOnTop: true,
  });
});

test.each([
  // The other two alone would make 16 too, were the one that is missing 0.
  ['the start', { 'flow.newlyEnrolled': 19, 'flow.enrolledAtEnd': 3 }],
  ['the new', { 'flow.enrolledAtStart': 19, 'flow.enrolledAtEnd': 3 }],
  ['the end', { 'flow.enrolledAtStart': 10, 'flow.newlyEnrolled': 6 }],
])('without %s it tells nothing', (_missing, known) => {
  expect(accountOf({ [total]: 13, [dropouts]: 3, ...known })).toEqual({
    all: 13,
    withoutDropouts: 10,
    dropoutsOnTop: false,
  });
});
