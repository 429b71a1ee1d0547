import { type Hidden, isHidden } from './result';

/** The sum of some counts; hidden as soon as one of them is, though it may be shown elsewhere. */
export function sumOfCounts(counts: readonly (number | Hidden)[]): number | Hidden {
  return counts.reduce<number | Hidden>((sum, count) => {
    if (isHidden(sum)) return sum;
    return isHidden(count) ? count : sum + count;
  }, 0);
}
