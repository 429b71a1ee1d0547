/**
 * The natural logarithms of 0!, 1!, … up to `highest`!, each at its own place.
 *
 * Probabilities of tables are quotients of factorials, and 171! is already more than a number can hold. Their logarithms
 * stay small, so that tables of many thousands work too.
 *
 * @param highest a whole number, 0 or more
 *
 * @example logFactorials(3) // Float64Array [0, 0, 0.6931…, 1.7917…]
 */
export function logFactorials(highest: number): Float64Array {
  const logs = new Float64Array(highest + 1);
  for (let number = 2; number <= highest; number += 1) logs[number] = (logs[number - 1] ?? 0) + Math.log(number);
  return logs;
}
