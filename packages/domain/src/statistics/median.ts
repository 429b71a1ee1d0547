/**
 * The median: the middle value, or the mean of the two middle values.
 *
 * Half of the group has less, half has more. It says what is usual where a few very long or very short cases pull the
 * mean away, which they do in a small team every year.
 *
 * @param sorted numbers of one unit, smallest first
 * @returns `null` for no values
 *
 * @example median(Float64Array.of(6, 18, 24)) // 18
 * @example median(Float64Array.of(6, 18, 24, 80)) // 21
 */
export function median(sorted: Float64Array): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
