/**
 * A sum (summa) of what is made of each value, with Neumaier's correction, so that many small fractions don't add up to a
 * visible error.
 *
 * @param values any numbers, in any order
 * @param termOf what of each value is summed
 * @returns 0 for no values
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 *
 * @example sumOf([1, 2, 3], (value) => value ** 2) // 14
 */
export function sumOf(values: ArrayLike<number>, termOf: (value: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index += 1) {
    const term = termOf(values[index] ?? 0);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
