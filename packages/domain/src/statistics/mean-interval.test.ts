import { expect, test } from 'vitest';
import { meanInterval } from './mean-interval';

/** Extra hours of sleep with the first drug: "Student", Biometrika 6 (1908), R’s data set `sleep`. */
const sleep = { n: 10, mean: 0.75, standardDeviation: 1.78901 };

test('is that of the t distribution', () => {
  // R 4.2.2: t.test(sleep$extra[1:10])$conf.int
  const [lower, upper] = meanInterval(sleep) ?? [];
  expect(lower).toBeCloseTo(-0.5297804, 3);
  expect(upper).toBeCloseTo(2.0297804, 3);
});

test('of two values is wide: the t distribution of one degree of freedom has heavy tails', () => {
  // 12.7062 is the 97.5 % point for one degree of freedom in every printed table.
  const [lower, upper] = meanInterval({ n: 2, mean: 10, standardDeviation: Math.SQRT2 }) ?? [];
  expect(lower).toBeCloseTo(10 - 12.7062, 3);
  expect(upper).toBeCloseTo(10 + 12.7062, 3);
});

test('there is none of one value, or of nobody', () => {
  expect(meanInterval({ n: 1, mean: 5, standardDeviation: 0 })).toBeNull();
  expect(meanInterval({ n: 0, mean: 0, standardDeviation: 0 })).toBeNull();
});
