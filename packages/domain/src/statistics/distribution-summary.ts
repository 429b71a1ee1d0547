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
