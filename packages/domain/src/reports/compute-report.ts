import type { Facts } from '../concepts/facts/facts';
import type { Period } from '../concepts/period/period';
import { catalogue } from '../metrics/catalogue';
import type { Metric } from '../metrics/metric';
import { everEnrolled } from '../metrics/populations/ever-enrolled';
import type { MetricResult } from '../metrics/result';

/** One computed figure, with the version of the definition that gave it. */
export type ReportFigure = { readonly metricId: string; readonly version: number; readonly result: MetricResult };

/**
 * Computes the given figures, or all there are, as far as the facts they rest on are known. Those over participations take
 * one walk through the cases; the ones that were over before the period, which is most of a long register, are shown only
 * to the figures that look back.
 */
export function computeReport(
  facts: Facts,
  period: Period,
  metrics: readonly Metric[] = catalogue,
): readonly ReportFigure[] {
  const known = metrics.filter(
    ({ needs, isKept }) => needs.every((kind) => facts[kind] !== undefined) && (isKept?.(facts) ?? true),
  );
  const tallies = known.flatMap(({ id, looksBack, tally }) =>
    tally === null ? [] : [{ id, looksBack, ...tally(period) }],
  );
  const lookingBack = tallies.filter(({ looksBack }) => looksBack);
  for (const participation of facts.participations) {
    const concerned = everEnrolled.includes(participation, period) ? tallies : lookingBack;
    for (const { add } of concerned) add(participation);
  }
  const tallied = new Map(tallies.map(({ id, result }) => [id, result]));
  return known.map(({ id, version, compute }) => ({
    metricId: id,
    version,
    result: tallied.get(id)?.() ?? compute(facts, period),
  }));
}
