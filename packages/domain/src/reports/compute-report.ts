import type { Facts } from '../concepts/facts/facts';
import type { Period } from '../concepts/period/period';
import { catalogue } from '../metrics/catalogue';
import type { Metric } from '../metrics/metric';
import type { MetricResult } from '../metrics/result';
import { columnarFigures } from './columns/columnar-figures';

/** One computed figure, with the version of the definition that gave it. */
export type ReportFigure = { readonly metricId: string; readonly version: number; readonly result: MetricResult };

/**
 * Computes the given figures, or all there are, as far as the facts they rest on are known: each what its metric's own
 * `compute` gives, but sooner where it can be had from columns of numbers.
 */
export function computeReport(
  facts: Facts,
  period: Period,
  metrics: readonly Metric[] = catalogue,
): readonly ReportFigure[] {
  const known = metrics.filter(
    ({ needs, isKept }) => needs.every((kind) => facts[kind] !== undefined) && (isKept?.(facts) ?? true),
  );
  const columnar = columnarFigures(facts.participations, period, known);
  return known.map(({ id, version, compute }) => ({
    metricId: id,
    version,
    result: columnar.get(id) ?? compute(facts, period),
  }));
}
