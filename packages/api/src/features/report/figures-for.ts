import type { FactKind, Facts } from '@kraften/domain/concepts/facts/facts';
import type { Period } from '@kraften/domain/concepts/period/period';
import { catalogue, findMetric } from '@kraften/domain/metrics/catalogue';
import type { Audience, Metric } from '@kraften/domain/metrics/metric';
import { checkedReport } from '@kraften/domain/reports/checked-report';
import { type AudienceFigure, releaseTo } from '@kraften/domain/suppression/release-to';

type Asked = {
  readonly facts: Facts;
  readonly period: Period;
  readonly threshold: number;
  /** Crossings can be left out: what is hidden of the other figures doesn’t depend on them. */
  readonly crossings: 'with' | 'without';
};

/**
 * All figures of a period that an audience may be shown. What the public sees is a part of what the association does, hidden
 * in the same way: two ways of hiding the same period would give each other away.
 */
export function figuresFor(
  audience: Audience,
  { facts, period, threshold, crossings }: Asked,
): readonly AudienceFigure[] {
  const metrics = releasedWith(audience).filter(
    ({ example }) => crossings === 'with' || example.result.shape !== 'crossing',
  );
  const released = releaseTo(audience, checkedReport(facts, period, metrics), threshold);
  return released.filter(({ metricId }) => findMetric(metricId)?.audiences.includes(audience));
}

/** The kinds of rows that those figures rest on. */
export function neededFor(audience: Audience): readonly FactKind[] {
  return releasedWith(audience).flatMap(({ needs }) => needs);
}

function releasedWith(audience: Audience): readonly Metric[] {
  const widest = audience === 'public' ? 'association' : audience;
  return catalogue.filter(({ audiences }) => audiences.includes(widest));
}
