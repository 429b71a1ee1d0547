import type { Period } from '@kraften/domain/concepts/period/period';
import type { Metric } from '@kraften/domain/metrics/metric';
import type { MetricResult } from '@kraften/domain/metrics/result';
import type { SeriesLine, SeriesPoint } from '@kraften/ui/chart/series-chart';
import { formatPeriodShort } from '@kraften/ui/format/period';

type Window = { readonly period: Period; readonly result: MetricResult };

/** A figure from window to window as lines; a measured time has its median as a line of its own. */
export function seriesLines(metric: Metric, windows: readonly Window[]): readonly SeriesLine[] {
  if (windows[0]?.result.shape !== 'distribution') return [{ label: metric.label.sv, points: windows.map(pointOf) }];
  return [
    { label: 'Medelvärde', points: windows.map(pointOf) },
    { label: 'Median', points: windows.map(medianOf) },
  ];
}

function pointOf({ period, result }: Window): SeriesPoint {
  const at = { period: formatPeriodShort(period) };
  switch (result.shape) {
    case 'count':
      return { ...at, value: result.value };
    case 'share': {
      const { numerator, denominator, rate, ci95 } = result;
      return { ...at, value: rate, interval: ci95, rests: `${numerator} av ${denominator}` };
    }
    case 'distribution':
      return { ...at, value: result.groups.all.mean, rests: String(result.groups.all.n) };
    case 'money':
      return { ...at, value: result.orePerOne === null ? null : result.orePerOne / 100, rests: String(result.count) };
    case 'table':
    case 'crossing':
    case 'shares':
    case 'curve':
      return { ...at, value: null };
  }
}

function medianOf({ period, result }: Window): SeriesPoint {
  const value = result.shape === 'distribution' ? result.groups.all.median : null;
  return { period: formatPeriodShort(period), value };
}
