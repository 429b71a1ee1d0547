/** Two probabilities this close count as equal, as in R: rounding must not decide which outcomes are as unlikely. */
const relativeTolerance = 1e-7;

/**
 * The two-sided p of an exact test: how probable everything is that is no more probable than what was seen.
 *
 * @param logWeights for each outcome that was possible, the logarithm of a number proportional to its probability
 * @param seen the place of the outcome that was seen
 * @returns from 0 to 1
 *
 * Source: R's `fisher.test` and `binom.test`, which sum in the same way and with the same tolerance.
 */
export function twoSidedP(logWeights: Float64Array, seen: number): number {
  const highest = logWeights.reduce((high, weight) => Math.max(high, weight), Number.NEGATIVE_INFINITY);
  const limit = Math.exp((logWeights[seen] ?? highest) - highest) * (1 + relativeTolerance);
  let asUnlikely = 0;
  let all = 0;
  for (const logWeight of logWeights) {
    const weight = Math.exp(logWeight - highest);
    all += weight;
    if (weight <= limit) asUnlikely += weight;
  }
  return Math.min(1, asUnlikely / all);
}
