import { describe, expect, test } from 'vitest';
import { distributionSummary } from './distribution-summary';

describe('the summary of a distribution', () => {
  test('of R’s precip[1:9] is R’s', () => {
    const summary = distributionSummary([67, 54.7, 7, 48.5, 14, 17.2, 20.7, 13, 43.4], 2);
    // R 4.2.2: summary(precip[1:9]), sd(precip[1:9])
    expect(summary).toEqual({
      n: 9,
      missing: 2,
      mean: expect.closeTo(31.7222222222222, 12),
      median: 20.7,
      min: 7,
      max: 67,
      q1: 14,
      q3: 48.5,
      standardDeviation: expect.closeTo(21.7902947305548, 12),
    });
  });

  test('of nobody has no numbers but the counts', () => {
    expect(distributionSummary([], 3)).toEqual({
      n: 0,
      missing: 3,
      mean: null,
      median: null,
      min: null,
      max: null,
      q1: null,
      q3: null,
      standardDeviation: null,
    });
  });

  test('of one has quartiles, but no spread', () => {
    expect(distributionSummary([4], 0)).toMatchObject({ q1: 4, q3: 4, standardDeviation: null });
  });

  test('leaves the values as they were', () => {
    const values = [3, 1, 2];
    distributionSummary(values, 0);
    expect(values).toEqual([3, 1, 2]);
  });
});
