import { type Hidden, isHidden, type MetricResult } from '@kraften/domain/metrics/result';
import { sumOfCounts } from '@kraften/domain/metrics/sum-of-counts';

/** How many a figure counts: for a share its whole, for a measured quantity also those that lack a value. Null when hidden. */
export function casesBehind(result: MetricResult<Hidden>): number | null {
  const cases = countedIn(result);
  return isHidden(cases) ? null : cases;
}

function countedIn(result: MetricResult<Hidden>): number | Hidden {
  switch (result.shape) {
    case 'count':
      return result.value;
    case 'share':
      return result.denominator;
    case 'distribution':
      return sumOfCounts([result.groups.all.n, result.groups.all.missing]);
    case 'table':
      return sumOfCounts(result.cells.map(({ count }) => count));
    case 'crossing':
      return sumOfCounts(result.cells.map(({ count }) => count));
    case 'shares':
      return sumOfCounts(result.rows.map(({ denominator }) => denominator));
    case 'money':
      return result.count;
    case 'curve':
      return result.n;
  }
}
