/**
 * What two numbers, each of its own period or team, can be said to show. Nobody is ranked: the first is simply the one
 * that is being read.
 */
export type Comparison = {
  /** First − second, in the figure’s unit (percentage points for a share); null when one of them is missing. */
  readonly difference: number | null;
  readonly verdict: Verdict;
  /** How often chance alone gives as much, where a test of whole numbers was made. */
  readonly p: number | null;
  /** The 95 % interval of the difference, where means were compared. */
  readonly ci95: readonly [number, number] | null;
  /** All of it in plain Swedish, with the numbers that it rests on. */
  readonly sentence: string;
};

/** By custom, 5 % decides. `not-tested`: there is nothing to test, or the test would not hold. */
export type Verdict = 'may-be-chance' | 'more-than-chance' | 'not-tested';

export const significanceLevel = 0.05;
