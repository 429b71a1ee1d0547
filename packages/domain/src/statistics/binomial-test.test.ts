import { describe, expect, test } from 'vitest';
import { binomialTest } from './binomial-test';

describe('the binomial test', () => {
  test.each([
    [19, 36, 0.5, 0.86793940042844],
    [16, 46, 0.5, 0.0540760318588696],
    [682, 925, 0.75, 0.382491559574852],
    [3, 20, 0.3, 0.220418267380709],
    [0, 7, 1 / 3, 0.103795153177869],
    [1200, 2300, 0.5, 0.0389668526838207],
  ])('of %d in %d at %d is that of R 4.2.2, binom.test(x, n, p)', (...[numerator, denominator, chance, p]) => {
    expect(binomialTest({ numerator, denominator }, chance)).toBeCloseTo(p, 11);
  });

  test.each([
    [19, 30, 366, 365, 0.118433087465464],
    [19, 30, 366, 181, 0.0000574162205586951],
  ])('compares %d and %d events in %d and %d days as R 4.2.2, poisson.test', (...[one, other, days, otherDays, p]) => {
    const count = { numerator: one, denominator: one + other };
    expect(binomialTest(count, days / (days + otherDays))).toBeCloseTo(p, 11);
  });

  test('of nothing is 1', () => {
    expect(binomialTest({ numerator: 0, denominator: 0 }, 0.5)).toBe(1);
  });
});
