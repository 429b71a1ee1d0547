/**
 * The mean, or average (medelvärde): the values' sum ÷ their number.
 *
 * It answers "how much each, if all had the same?", so that mean × number gives the total back. One extreme value
 * moves it far in a small group; show the median and the spread beside it.
 *
 * The sum is kept with Neumaier's correction, so that many small fractions don't add up to a visible error.
 *
 * @param values any numbers of one unit, in any order; the mean has the same unit
 * @returns `null` for no values: a mean over nobody is not 0
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 *
 * @example mean([9, 17, 25]) // 17
 */
export function mean(values: Iterable<number>): number | null {
  let count = 0;
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    count += 1;
  }
  return count === 0 ? null : (sum + lost) / count;
}
