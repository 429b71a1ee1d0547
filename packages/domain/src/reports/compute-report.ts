import type { Facts } from '../concepts/facts/facts';
import type { Period } from '../concepts/period/period';
import { catalogue } from '../metrics/catalogue';
import type { Metric } from '../metrics/metric';
import { everEnrolled } from '../metrics/populations/ever-enrolled';
import type { MetricResult } from '../metrics/result';
import { columnarFigures } from './columns/columnar-figures';

/** One computed figure, with the version of the definition that gave it. */
export type ReportFigure = { readonly metricId: string; readonly version: number; readonly result: MetricResult };

/**
 * Computes the given figures, or all there are, as far as the facts they rest on are known: each what its metric's own
 * `compute` gives, but sooner, from columns of numbers where it has them, and otherwise in one walk through the cases.
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
  const tallied = talliedFigures(
    facts,
    period,
    known.filter(({ id }) => !columnar.has(id)),
  );
  return known.map(({ id, version, compute }) => ({
    metricId: id,
    version,
    result: columnar.get(id) ?? tallied.get(id) ?? compute(facts, period),
  }));
}

/** Cases that were over before the period, which is most of a long register, are shown only to the figures that look back. */
function talliedFigures(
  { participations }: Facts,
  period: Period,
  metrics: readonly Metric[],
): ReadonlyMap<string, MetricResult> {
  const tallies = metrics.flatMap(({ id, looksBack, tally }) =>
    tally === null ? [] : [{ id, looksBack, ...tally(period) }],
  );
  const lookingBack = tallies.filter(({ looksBack }) => looksBack);
  if (tallies.length === 0) return new Map();
  for (const participation of participations) {
    const concerned = everEnrolled.includes(participation, period) ? tallies : lookingBack;
    for (const { add } of concerned) add(participation);
  }
  return new Map(tallies.map(({ id, result }) => [id, result()]));
}
