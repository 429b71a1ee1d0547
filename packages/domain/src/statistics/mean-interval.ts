import type { MeanSummary } from './mean-difference';
import { tQuantile95 } from './t-quantile';

/**
 * The 95 % interval of a mean (medelvärdets osäkerhetsintervall), by Student’s t distribution.
 *
 * How far the mean would move if the same kind of people came again. It asks that means vary roughly as a normal
 * distribution; with fewer than ten values and some very long ones among them that holds badly, so show it with how many it
 * rests on and the median beside it.
 *
 * @param summary how many values, their mean and standard deviation
 * @returns lower and upper end in the values’ unit; `null` for fewer than two values
 *
 * Source: "Student", "The probable error of a mean", Biometrika 6 (1908); R’s `t.test`.
 *
 * @example meanInterval({ n: 10, mean: 0.75, standardDeviation: 1.789 }) // [-0.530, 2.030]
 */
export function meanInterval({ n, mean, standardDeviation }: MeanSummary): readonly [number, number] | null {
  if (n < 2) return null;
  const halfWidth = (tQuantile95(n - 1) * standardDeviation) / Math.sqrt(n);
  return [mean - halfWidth, mean + halfWidth];
}
