import { closingsAccount } from '../findings/sheet/closings-account';
import { type FigureSheet, figureOf, numberAt } from '../findings/sheet/figure-sheet';
import { resultsByOutcome } from '../findings/sheet/printed-results';
import { converted } from '../findings/sheet/printed-unit';
import type { Metric, Unit } from '../metrics/metric';
import { reportProfiles } from '../reports/report-profile';
import type { HistoricalReport } from './historical-report';
import { historicalSheet } from './historical-sheet';

/**
 * What an old report says that a figure is, in the figure's own unit (a share between 0 and 1): a count, a share, the mean
 * of a measured quantity, or what each comes to in kronor. Null when the report doesn't say, or says it in a unit that
 * measures something else. Tables and curves have no single value.
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
      return measureIn(sheet, metric, {
        ending: '.all.mean',
        usual: metric.id.startsWith('publicSupport') ? reportProfiles[report.profile].publicSupportUnit : metric.unit,
      });
    case 'money':
      return measureIn(sheet, metric, { ending: '.orePerOne', usual: metric.unit });
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

/** Where in the metric a number is printed, and what a bare number there counts in. */
type Printing = { readonly ending: string; readonly usual: Unit };

function measureIn(sheet: FigureSheet, { id, unit }: Metric, { ending, usual }: Printing): number | null {
  const printed = figureOf(sheet, `${id}${ending}`);
  return printed === null ? null : converted(printed.value, printed.unit ?? usual, unit);
}
