import type { DistributionSummary } from '../../statistics/distribution-summary';

/** Short forms for the literals of worked examples. */
export const nobody: DistributionSummary = { n: 0, missing: 0, mean: null, median: null, min: null, max: null };

/** One known value. */
export function only(value: number, missing = 0): DistributionSummary {
  return { n: 1, missing, mean: value, median: value, min: value, max: value };
}
