import { tQuantile95 } from './t-quantile';

/** What is needed of a group: how many, their mean and standard deviation. */
export type MeanSummary = { readonly n: number; readonly mean: number; readonly standardDeviation: number };

/**
 * The difference between two means (medelvärden) with its 95 % interval, when each group has a spread of its own.
 *
 * An interval that reaches over 0 says that the difference may be chance. This is stricter on the reader than to look
 * whether the two means’ own intervals overlap: those can overlap though the difference is clear.
 *
 * It asks that the means vary roughly as a normal distribution. With fewer than ten in a group and a few very long
 * times among them that holds badly, so say what the difference rests on.
 *
 * @param one at least two values, as has `other`
 * @returns `one` − `other`, and the interval of it, in the values’ unit
 *
 * Source: B. L. Welch, "The generalization of Student’s problem when several different population variances are
 * involved", Biometrika 34 (1947); R’s `t.test`.
 */
export function meanDifference(
  one: MeanSummary,
  other: MeanSummary,
): { readonly difference: number; readonly ci95: readonly [number, number] } {
  const difference = one.mean - other.mean;
  const [oneVariance, otherVariance] = [one, other].map(({ n, standardDeviation }) => standardDeviation ** 2 / n);
  const variance = (oneVariance ?? 0) + (otherVariance ?? 0);
  if (variance === 0) return { difference, ci95: [difference, difference] };
  const degrees = variance ** 2 / ((oneVariance ?? 0) ** 2 / (one.n - 1) + (otherVariance ?? 0) ** 2 / (other.n - 1));
  const halfWidth = tQuantile95(degrees) * Math.sqrt(variance);
  return { difference, ci95: [difference - halfWidth, difference + halfWidth] };
}
