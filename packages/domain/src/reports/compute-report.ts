import type { Facts } from '../concepts/facts/facts';
import type { Period } from '../concepts/period/period';
import { catalogue } from '../metrics/catalogue';
import type { Metric } from '../metrics/metric';
import type { MetricResult } from '../metrics/result';

/** One computed figure, with the version of the definition that gave it. */
export type ReportFigure = { readonly metricId: string; readonly version: number; readonly result: MetricResult };

/** Computes the given figures, or all there are. */
export function computeReport(
  facts: Facts,
  period: Period,
  metrics: readonly Metric[] = catalogue,
): readonly ReportFigure[] {
  return metrics.map((metric) => ({
    metricId: metric.id,
    version: metric.version,
    result: metric.compute(facts, period),
  }));
}
