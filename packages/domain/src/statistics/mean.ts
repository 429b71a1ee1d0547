import { sumOf } from './sum-of';

/**
 * The mean, or average (medelvärde): the values' sum ÷ their number.
 *
 * It answers "how much each, if all had the same?", so that mean × number gives the total back. One extreme value
 * moves it far in a small group; show the median and the spread beside it.
 *
 * @param values any numbers of one unit, in any order; the mean has the same unit
 * @returns `null` for no values: a mean over nobody is not 0
 *
 * @example mean([9, 17, 25]) // 17
 */
export function mean(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length;
}
