import { mean } from './mean';
import { median } from './median';
import { quantile } from './quantile';
import { standardDeviation } from './standard-deviation';

/**
 * The summary of a measured quantity; everything but the counts is null when nobody has a value. `Unshown` is what may
 * stand in a number's place when the summary is passed on.
 */
export type DistributionSummary<Unshown = never> = {
  /** How many have a value. */
  readonly n: number | Unshown;
  /** How many lack one. */
  readonly missing: number | Unshown;
  readonly mean: number | null | Unshown;
  readonly median: number | null | Unshown;
  readonly min: number | null | Unshown;
  readonly max: number | null | Unshown;
  /** The quartiles: a quarter have less than `q1`, a quarter more than `q3`. */
  readonly q1: number | null | Unshown;
  readonly q3: number | null | Unshown;
  /** How far from the mean the values usually lie; null for fewer than two. */
  readonly standardDeviation: number | null | Unshown;
};

/**
 * Summarises a measured quantity (fördelning): how many, how many unknown, mean, median, least and greatest, quartiles and
 * spread.
 *
 * A mean alone hides that one case moved it. Beside its median and its ends one sees whether it is usual. Missing values
 * are counted, never guessed, and never taken as 0.
 *
 * The values are put in order before they are summed, so that the same cases give the same number to the last digit,
 * whatever order they came in.
 *
 * @param values known values of one unit, in any order; left as they are
 * @param missing how many of the group have no known value
 *
 * @example distributionSummary([24, 6, 18], 1)
 * // { n: 3, missing: 1, mean: 16, median: 18, min: 6, max: 24, q1: 12, q3: 21, standardDeviation: 9.165 }
 */
export function distributionSummary(values: Iterable<number>, missing: number): DistributionSummary {
  return summaryInOrder(Float64Array.from(values).sort(), missing);
}

/** The same summary, of values that stand in order already. */
export function summaryInOrder(sorted: Float64Array, missing: number): DistributionSummary {
  return {
    n: sorted.length,
    missing,
    mean: mean(sorted),
    median: median(sorted),
    min: sorted.at(0) ?? null,
    max: sorted.at(-1) ?? null,
    q1: quantile(sorted, 0.25),
    q3: quantile(sorted, 0.75),
    standardDeviation: standardDeviation(sorted),
  };
}
