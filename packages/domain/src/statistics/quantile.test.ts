import { describe, expect, test } from 'vitest';
import { quantile } from './quantile';

const precip = Float64Array.of(7, 13, 14, 17.2, 20.7, 43.4, 48.5, 54.7, 67);
const sleep = Float64Array.of(
  ...[-1.6, -1.2, -0.2, -0.1, -0.1, 0, 0.1, 0.7, 0.8, 0.8, 1.1, 1.6, 1.9, 2, 3.4, 3.4, 3.7, 4.4, 4.6, 5.5],
);

describe('quantiles are those of R 4.2.2, quantile(x, p, type = 7)', () => {
  test.each([
    ['precip[1:9]', precip, 0.1, 11.8],
    ['precip[1:9]', precip, 0.25, 14],
    ['precip[1:9]', precip, 0.6, 38.86],
    ['precip[1:9]', precip, 0.9, 57.16],
    ['sleep$extra', sleep, 0, -1.6],
    ['sleep$extra', sleep, 0.1, -0.3],
    ['sleep$extra', sleep, 0.25, -0.025],
    ['sleep$extra', sleep, 0.5, 0.95],
    ['sleep$extra', sleep, 0.9, 4.42],
    ['sleep$extra', sleep, 1, 5.5],
  ])('%s', (...[, sorted, p, expected]) => {
    expect(quantile(sorted, p)).toBeCloseTo(expected, 12);
  });

  test('of nobody is nothing', () => {
    expect(quantile(Float64Array.of(), 0.5)).toBeNull();
  });
});
