import type { MetricResult } from '@kraften/domain/metrics/result';

/** How many a figure counts: for a share its whole, for a measured quantity also those that lack a value. */
export function casesBehind(result: MetricResult): number {
  switch (result.shape) {
    case 'count':
      return result.value;
    case 'share':
      return result.denominator;
    case 'distribution':
      return result.groups.all.n + result.groups.all.missing;
    case 'table':
      return result.cells.reduce((sum, { count }) => sum + count, 0);
    case 'crossing':
      return result.cells.reduce((sum, { count }) => sum + count, 0);
    case 'shares':
      return result.rows.reduce((sum, { denominator }) => sum + denominator, 0);
    case 'money':
      return result.count;
    case 'curve':
      return result.n;
  }
}
