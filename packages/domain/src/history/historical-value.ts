import { closingsAccount } from '../findings/sheet/closings-account';
import { type FigureSheet, figureOf, numberAt } from '../findings/sheet/figure-sheet';
import { resultsByOutcome } from '../findings/sheet/printed-results';
import type { Metric } from '../metrics/metric';
import { reportProfiles } from '../reports/report-profile';
import type { HistoricalReport } from './historical-report';
import { historicalSheet } from './historical-sheet';

/**
 * What an old report says that a figure is, in the figure's own unit (a share between 0 and 1): a count, a share, or the
 * mean of a measured quantity. Null when the report doesn't say. Tables and curves have no single value.
 */
export function historicalValue(report: HistoricalReport, metric: Metric): number | null {
  const sheet = historicalSheet(report);
  switch (metric.example.result.shape) {
    case 'count':
      return countIn(sheet, metric.id);
    case 'share': {
      const percent = numberAt(sheet, `${metric.id}.rate`);
      return percent === null ? null : percent / 100;
    }
    case 'distribution':
      return meanIn(sheet, metric, reportProfiles[report.profile].publicSupportUnit);
    default:
      return null;
  }
}

/** Reports print closings with the dropouts or without them; where both numbers are known, so is the other one. */
function countIn(sheet: FigureSheet, metricId: string): number | null {
  switch (metricId) {
    case 'flow.closed':
    case 'closings.total':
      return closingsAccount(sheet).all;
    case 'closings.totalExcludingDropouts':
      return closingsAccount(sheet).withoutDropouts;
    case 'results.count':
      return numberAt(sheet, metricId) ?? resultsByOutcome(sheet);
    default:
      return numberAt(sheet, metricId);
  }
}

/** A bare number is in the unit that reports of the profile print. */
function meanIn(sheet: FigureSheet, { id, unit }: Metric, publicSupportUnit: 'months' | 'years'): number | null {
  const mean = figureOf(sheet, `${id}.all.mean`);
  if (mean === null) return null;
  const usual = id.startsWith('publicSupport') ? publicSupportUnit : unit;
  const printedUnit = mean.unit ?? usual;
  if (printedUnit === unit) return mean.value;
  return unit === 'months' ? mean.value * 12 : mean.value / 12;
}
