import type { Proportion } from './fisher-exact';
import { logFactorials } from './log-factorials';
import { twoSidedP } from './two-sided-p';

/**
 * The exact binomial test, two-sided: could so many have fallen on one side by chance?
 *
 * Of `denominator` events `numerator` fell on the first side, where each falls with probability `chance`. It compares two
 * counts of events too: of 19 + 30 enrolments in two years of the same length, each could as well have come in either, so
 * that `chance` is the first period’s share of the days. That holds for events that come one at a time and independently
 * of each other (Poisson), which enrolments and closings do roughly; those enrolled on a day are no such count.
 *
 * @param chance over 0 and under 1
 * @returns the sum of the probabilities of all outcomes no more probable than the one that was seen
 *
 * Source: R’s `binom.test` and `poisson.test`; J. Przyborowski and H. Wilenski, Biometrika 31 (1940).
 *
 * @example binomialTest({ numerator: 19, denominator: 36 }, 0.5) // 0.8679
 */
export function binomialTest({ numerator, denominator }: Proportion, chance: number): number {
  const logFactorial = logFactorials(denominator);
  const logWeights = Float64Array.from(
    { length: denominator + 1 },
    (_, hits) =>
      hits * Math.log(chance) +
      (denominator - hits) * Math.log1p(-chance) -
      (logFactorial[hits] ?? 0) -
      (logFactorial[denominator - hits] ?? 0),
  );
  return twoSidedP(logWeights, numerator);
}
