/**
 * A sum (summa), with Neumaier's correction, so that many small fractions don't add up to a visible error.
 *
 * @param values any numbers, in any order
 * @returns 0 for no values
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 *
 * @example sumOf([1, 2, 3]) // 6
 */
export function sumOf(values: ArrayLike<number>): number {
  const sum = new CorrectedSum();
  for (let index = 0; index < values.length; index += 1) sum.add(values[index] ?? 0);
  return sum.total;
}

/**
 * The sum of each value's squared distance from a centre, corrected likewise.
 *
 * @param centre of the values' unit; the sum's unit is its square
 *
 * @example sumOfSquares([1, 2, 3], 0) // 14
 */
export function sumOfSquares(values: ArrayLike<number>, centre: number): number {
  const sum = new CorrectedSum();
  for (let index = 0; index < values.length; index += 1) sum.add(((values[index] ?? 0) - centre) ** 2);
  return sum.total;
}

class CorrectedSum {
  #sum = 0;
  /** What was rounded away. */
  #lost = 0;

  get total(): number {
    return this.#sum + this.#lost;
  }

  add(term: number): void {
    const sum = this.#sum;
    const next = sum + term;
    this.#lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    this.#sum = next;
  }
}
