import { mean } from './mean';
import { sumOfSquares } from './sum-of';

/**
 * The standard deviation (standardavvikelse): how far from the mean the values usually lie, in their own unit.
 *
 * It divides by `n − 1`, since the mean was taken from the same values; with one value there is no spread to speak of.
 *
 * @param values numbers of one unit, in any order
 * @returns `null` for fewer than two values
 *
 * @example standardDeviation([6, 18]) // 8.485
 */
export function standardDeviation(values: Float64Array): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  return Math.sqrt(sumOfSquares(values, centre) / (values.length - 1));
}
