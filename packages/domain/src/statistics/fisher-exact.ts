import { logFactorials } from './log-factorials';
import { twoSidedP } from './two-sided-p';

/** A part of a whole, in whole numbers: 0 ≤ `numerator` ≤ `denominator`. */
export type Proportion = { readonly numerator: number; readonly denominator: number };

/**
 * Fisher’s exact test of two shares, two-sided: could the difference between them be chance?
 *
 * Suppose that it makes no difference which of the two groups one is in, and deal the same numbers out again in every
 * way there is. `p` says how often the groups then come out at least as unlike each other as they did. With 7 of 13
 * against 9 of 17 that is always (p = 1); with 10 of 12 against 3 of 15 about twice in a thousand. By custom a
 * difference with p < 0.05 is called greater than chance; a great p doesn’t prove that the groups are alike.
 *
 * It is exact for any numbers, however small, where a χ² test is not.
 *
 * @returns the sum of the probabilities of all tables no more probable than the one that was seen; 1 when a group is empty
 *
 * Source: R. A. Fisher, "The logic of inductive inference", Journal of the Royal Statistical Society 98 (1935); two-sided
 * as in R’s `fisher.test`.
 *
 * @example fisherExact({ numerator: 3, denominator: 4 }, { numerator: 1, denominator: 4 }) // 0.4857, the lady tasting tea
 */
export function fisherExact(one: Proportion, other: Proportion): number {
  const hits = one.numerator + other.numerator;
  const fewest = Math.max(0, hits - other.denominator);
  const most = Math.min(hits, one.denominator);
  const logFactorial = logFactorials(Math.max(one.denominator, other.denominator));
  const logChoose = (n: number, k: number) =>
    (logFactorial[n] ?? 0) - (logFactorial[k] ?? 0) - (logFactorial[n - k] ?? 0);
  const logWeights = Float64Array.from(
    { length: most - fewest + 1 },
    (_, index) => logChoose(one.denominator, fewest + index) + logChoose(other.denominator, hits - fewest - index),
  );
  return twoSidedP(logWeights, one.numerator - fewest);
}
