import { kronorOf } from '@kraften/domain/metrics/kronor-of';
import { isHidden } from '@kraften/domain/metrics/result';
import { formatMetricNumber, formatMetricValue } from '@kraften/ui/format/metric-value';
import { formatPart } from '@kraften/ui/format/number';
import type { Figure } from './find-figure';

/** A figure as it stands inside a sentence: "54 % (7 av 13)", "16,8 månader", "19". */
export function inOneLine({ metric, result }: Figure): string {
  switch (result.shape) {
    case 'count':
      return formatMetricNumber(result.value, metric);
    case 'share': {
      const value = formatMetricValue(result.rate, metric);
      return isHidden(result.rate) ? value : `${value} (${formatPart(result.numerator, result.denominator)})`;
    }
    case 'distribution':
      return formatMetricValue(result.groups.all.mean, metric);
    case 'money':
      return formatMetricValue(kronorOf(result.orePerOne), metric);
    case 'table':
    case 'crossing':
    case 'shares':
    case 'curve':
      return '';
  }
}
