import type { DistributionSummary } from '../statistics/distribution-summary';
import { meanInterval } from '../statistics/mean-interval';
import { type Hidden, isHidden } from './result';

/** The 95 % interval of a summary’s mean; hidden where what it rests on is, null for fewer than two values. */
export function meanIntervalOf({
  n,
  mean,
  standardDeviation,
}: DistributionSummary<Hidden>): readonly [number, number] | null | Hidden {
  if (isHidden(mean)) return mean;
  if (isHidden(standardDeviation)) return standardDeviation;
  return isHidden(n) || mean === null || standardDeviation === null
    ? null
    : meanInterval({ n, mean, standardDeviation });
}
