import { expect, test } from 'vitest';
import { meanDifference } from './mean-difference';

test('the interval of a difference of means is R’s', () => {
  // R 4.2.2: t.test(extra ~ group, sleep)$conf.int, from mean(x) and sd(x) of each group
  const { difference, ci95 } = meanDifference(
    { n: 10, mean: 0.75, standardDeviation: 1.78900965775916 },
    { n: 10, mean: 2.33, standardDeviation: 2.00224873579683 },
  );
  expect(difference).toBeCloseTo(-1.58, 12);
  expect(ci95[0]).toBeCloseTo(-3.36548323071171, 4);
  expect(ci95[1]).toBeCloseTo(0.20548323071171, 4);
});

test('two groups without any spread differ by exactly so much', () => {
  const { ci95 } = meanDifference({ n: 3, mean: 4, standardDeviation: 0 }, { n: 2, mean: 6, standardDeviation: 0 });
  expect(ci95).toEqual([-2, -2]);
});
