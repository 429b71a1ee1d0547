/**
 * A quantile (kvantil): the value that the share `p` of the values lie at or below, once they stand in order.
 * `p` = 0.25 is the lower quartile, 0.5 the median, 0.75 the upper quartile.
 *
 * It tells how a group is spread without letting one extreme value decide. Between two values it goes in a straight
 * line, as R, NumPy and spreadsheets do by default (type 7 of Hyndman and Fan): position `(n − 1) × p`, counted from 0.
 *
 * @param sorted numbers of one unit, smallest first
 * @param p from 0 (the smallest) to 1 (the greatest)
 * @returns `null` for no values
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996).
 *
 * @example quantile(Float64Array.of(6, 18, 24, 40), 0.25) // 15: three quarters of the way from 6 to 18
 */
export function quantile(sorted: Float64Array, p: number): number | null {
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
