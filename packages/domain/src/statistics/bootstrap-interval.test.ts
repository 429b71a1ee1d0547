import { describe, expect, test } from 'vitest';
import { bootstrapInterval } from './bootstrap-interval';
import { seededGenerator } from './seeded-generator';

const precip = [67, 54.7, 7, 48.5, 14, 17.2, 20.7, 13, 43.4];
const sleep = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

/** R 4.2.2: `quantile(replicate(400000, mean(sample(x, length(x), TRUE))), c(.025, .975))`. */
describe('the bootstrap interval of a mean', () => {
  test.each([
    ['precip[1:9]', precip, 18.78888889, 45.44444444, 0.8],
    ['sleep$extra', sleep, 0.7, 2.42, 0.08],
  ] as const)('of %s is R’s, but for chance', (...[, values, lower, upper, chance]) => {
    const interval = bootstrapInterval(values, seededGenerator(1));
    expect(Math.abs((interval?.[0] ?? 0) - lower)).toBeLessThan(chance);
    expect(Math.abs((interval?.[1] ?? 0) - upper)).toBeLessThan(chance);
  });

  test('is the same for the same seed', () => {
    expect(bootstrapInterval(precip, seededGenerator(7))).toEqual(bootstrapInterval(precip, seededGenerator(7)));
  });

  test('needs two values', () => {
    expect(bootstrapInterval([4], seededGenerator(1))).toBeNull();
    expect(bootstrapInterval([4, 4, 4], seededGenerator(1))).toEqual([4, 4]);
  });
});
