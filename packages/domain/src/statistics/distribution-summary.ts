import { mean } from './mean';
import { median } from './median';

/** The summary of a measured quantity; everything but the counts is null when nobody has a value. */
export type DistributionSummary = {
  /** How many have a value. */
  readonly n: number;
  /** How many lack one. */
  readonly missing: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
};

/**
 * Summarises a measured quantity (fördelning): how many, how many unknown, mean, median, least and greatest.
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
 * @example distributionSummary([24, 6, 18], 1) // { n: 3, missing: 1, mean: 16, median: 18, min: 6, max: 24 }
 */
export function distributionSummary(values: Iterable<number>, missing: number): DistributionSummary {
  const sorted = Float64Array.from(values).sort();
  return {
    n: sorted.length,
    missing,
    mean: mean(sorted),
    median: median(sorted),
    min: sorted.at(0) ?? null,
    max: sorted.at(-1) ?? null,
  };
}
