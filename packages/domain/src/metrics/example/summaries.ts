import type { DistributionSummary } from '../../statistics/distribution-summary';

/** Short forms for the literals of worked examples. The quartiles and standard deviations beside them are R 4.2.2's. */
export const nobody: DistributionSummary = {
  n: 0,
  missing: 0,
  mean: null,
  median: null,
  min: null,
  max: null,
  q1: null,
  q3: null,
  standardDeviation: null,
};

/** One known value: it is every quantile, and has no spread. */
export function only(value: number, missing = 0): DistributionSummary {
  return {
    ...nobody,
    n: 1,
    missing,
    mean: value,
    median: value,
    min: value,
    max: value,
    q1: value,
    q3: value,
  };
}
