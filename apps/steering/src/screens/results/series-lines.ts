import type { Period } from '@kraften/domain/concepts/period/period';
import { kronorOf } from '@kraften/domain/metrics/kronor-of';
import type { Metric } from '@kraften/domain/metrics/metric';
import { type Hidden, isHidden, type MetricResult } from '@kraften/domain/metrics/result';
import type { SeriesLine, SeriesPoint } from '@kraften/ui/chart/series-chart';
import { hiddenValue } from '@kraften/ui/format/few-people';
import { formatNumber, formatPart } from '@kraften/ui/format/number';
import { formatPeriodShort } from '@kraften/ui/format/period';

type Window = {
  readonly period: Period;
  readonly source: 'cases' | 'historical' | 'none';
  readonly result: MetricResult<Hidden> | null;
  readonly historical: { readonly title: string; readonly value: number } | null;
};

/** A figure from window to window as lines; a measured time has its median as a line of its own. */
export function seriesLines(metric: Metric, windows: readonly Window[]): readonly SeriesLine[] {
  if (metric.example.result.shape !== 'distribution') return [{ label: metric.label.sv, points: windows.map(pointOf) }];
  return [
    { label: 'Medelvärde', points: windows.map(pointOf) },
    { label: 'Median', points: windows.map(medianOf) },
  ];
}

/** What was typed in is shown where the cases don't reach, and stands in the table where they do. */
function pointOf(window: Window): SeriesPoint {
  const { period, source, historical } = window;
  const shown = source === 'historical';
  return {
    period: formatPeriodShort(period),
    ...(shown ? { value: historical?.value ?? null } : computed(window.result)),
    ...(historical === null ? {} : { typedIn: { ...historical, shown } }),
  };
}

function computed(result: MetricResult<Hidden> | null): Omit<SeriesPoint, 'period'> {
  switch (result?.shape) {
    case 'count':
      return { value: drawn(result.value), ...(isHidden(result.value) ? { rests: hiddenValue } : {}) };
    case 'share': {
      const { numerator, denominator, rate, ci95 } = result;
      const rests = isHidden(rate) ? hiddenValue : formatPart(numerator, denominator);
      return { value: drawn(rate), interval: drawn(ci95), rests };
    }
    case 'distribution':
      return { value: drawn(result.groups.all.mean), rests: formatNumber(result.groups.all.n) };
    case 'money':
      return { value: drawn(kronorOf(result.orePerOne)), rests: formatNumber(result.count) };
    default:
      return { value: null };
  }
}

/** No old report prints a median. */
function medianOf({ period, result }: Window): SeriesPoint {
  const value = result?.shape === 'distribution' ? result.groups.all.median : null;
  return { period: formatPeriodShort(period), value: drawn(value) };
}

/** A hidden value leaves a gap in the line, as a missing one does. */
function drawn<Value>(value: Value | Hidden): Value | null {
  return isHidden(value) ? null : value;
}
