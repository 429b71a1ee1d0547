import type { DistributionSummary } from '../statistics/distribution-summary';
import { meanInterval } from '../statistics/mean-interval';
import { type Hidden, isHidden } from './result';

/** Of fewer values an interval of the mean says nothing that one can use: two times give one from minus to plus. */
const fewest = 5;

/** The 95 % interval of a summary’s mean; hidden where what it rests on is, null for fewer than five values. */
export function meanIntervalOf({
  n,
  mean,
  standardDeviation,
}: DistributionSummary<Hidden>): readonly [number, number] | null | Hidden {
  if (isHidden(mean)) return mean;
  if (isHidden(standardDeviation)) return standardDeviation;
  if (isHidden(n) || n < fewest || mean === null || standardDeviation === null) return null;
  return meanInterval({ n, mean, standardDeviation });
}
