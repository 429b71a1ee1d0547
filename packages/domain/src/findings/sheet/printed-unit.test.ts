import { expect, test } from 'vitest';
import { converted } from './printed-unit';

test.each([
  [7, 'years', 'months', 84],
  [54, 'months', 'years', 4.5],
  [3, 'weeks', 'days', 21],
  // 400 years of the calendar are 146 097 days.
  [400, 'years', 'days', 146_097],
  [146_097, 'days', 'years', 400],
  [94.5, 'thousand-kronor', 'kronor', 94_500],
  [1.2, 'million-kronor', 'kronor', 1_200_000],
] as const)('%d %s are, in %s, %d', (...[value, from, to, expected]) => {
  expect(converted(value, from, to)).toBeCloseTo(expected, 6);
});

test('a unit is itself, whatever it measures', () => {
  expect(converted(7, 'participations', 'participations')).toBe(7);
  expect(converted(7.1, 'days', 'days')).toBe(7.1);
});

test.each([
  ['hours', 'days'],
  ['points', 'kronor'],
  ['months', 'points'],
  ['years', 'participations'],
  ['participations', 'years'],
  ['participations', 'persons'],
] as const)('%s can’t be told in %s', (from, to) => {
  expect(converted(7, from, to)).toBeNull();
});
