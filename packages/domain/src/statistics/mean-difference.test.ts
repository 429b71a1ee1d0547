import { expect, test } from 'vitest';
import { meanDifference } from './mean-difference';

test('the interval of a difference of means is R’s', () => {
  // R 4.2.2: t.test(extra ~ group, sleep)$conf.int, from mean(x) and sd(x) of each group
  const { difference, ci95 } = meanDifference(
    { n: 10, mean: 0.75, standardDeviation: 1.78900965775916 },
    { n: 10, mean: 2.33, standardDeviation: 2.00224873579683 },
  );
  expect(difference).toBeCloseTo(-1.58, 12);
  expect(ci95[0]).toBeCloseTo(-3.36548323071171, 7);
  expect(ci95[1]).toBeCloseTo(0.20548323071171, 7);
});

test('two groups without any spread differ by exactly so much', () => {
  const { ci95 } = meanDifference({ n: 3, mean: 4, standardDeviation: 0 }, { n: 2, mean: 6, standardDeviation: 0 });
  expect(ci95).toEqual([-2, -2]);
});

test('two people far apart leave nearly everything open', () => {
  // scipy 1.17.1: ttest_ind([4, 18], [9, 10, 9, 10, 9], equal_var=False).confidence_interval(), with 1.0025 degrees of freedom
  const { difference, ci95 } = meanDifference(
    { n: 2, mean: 11, standardDeviation: 9.899494936611665 },
    { n: 5, mean: 9.4, standardDeviation: 0.5477225575051662 },
  );
  expect(difference).toBeCloseTo(1.6, 12);
  expect(ci95[0]).toBeCloseTo(-86.88548881661146, 4);
  expect(ci95[1]).toBeCloseTo(90.08548881661144, 4);
});
