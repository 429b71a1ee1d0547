import { mean } from './mean';
import { quantile } from './quantile';
import type { Generator } from './seeded-generator';

const resamples = 4000;

/**
 * The 95 % interval of a mean, from the values alone (bootstrap, percentiles).
 *
 * Draw as many values as there are, with replacement, and take their mean; do it thousands of times. The middle 95 % of
 * those means is the interval. It needs no bell-shaped values, and is lopsided when they are, as times in a programme are.
 * With fewer than ten values it comes out somewhat too narrow: show it with how many it rests on.
 *
 * @param values numbers of one unit, in any order
 * @param next a generator, so that the same cases give the same interval
 * @returns `null` for fewer than two values
 *
 * Source: B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13.
 */
export function bootstrapInterval(values: readonly number[], next: Generator): readonly [number, number] | null {
  if (values.length < 2) return null;
  const means = new Float64Array(resamples);
  for (let index = 0; index < resamples; index += 1) {
    means[index] = mean(values.map(() => values[Math.floor(next() * values.length)] ?? 0)) ?? 0;
  }
  means.sort();
  return [quantile(means, 0.025) ?? 0, quantile(means, 0.975) ?? 0];
}
