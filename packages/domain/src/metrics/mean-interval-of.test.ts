import { expect, test } from 'vitest';
import { distributionSummary } from '../statistics/distribution-summary';
import { meanIntervalOf } from './mean-interval-of';
import type { Hidden } from './result';

test('a mean of five values has an interval, of four it has none', () => {
  // R 4.2.2: t.test(c(10, 12, 14, 16, 18))$conf.int
  const interval = meanIntervalOf(distributionSummary([10, 12, 14, 16, 18], 0));
  expect(interval).toEqual([expect.closeTo(10.07351, 3), expect.closeTo(17.92649, 3)]);
  expect(meanIntervalOf(distributionSummary([10, 12, 14, 16], 3))).toBeNull();
  expect(meanIntervalOf(distributionSummary([], 0))).toBeNull();
});

test('what rests on a hidden number is hidden', () => {
  const hidden: Hidden = { hidden: 'reveals-few-people' };
  const summary = distributionSummary([10, 12, 14, 16, 18], 0);
  expect(meanIntervalOf({ ...summary, mean: hidden })).toEqual(hidden);
  expect(meanIntervalOf({ ...summary, standardDeviation: hidden })).toEqual(hidden);
});
