import type { EditionAudience } from '../concepts/annual-report/annual-report';
import type { FactKind, Facts } from '../concepts/facts/facts';
import type { Period } from '../concepts/period/period';
import { checkFigures } from '../findings/check-figures';
import type { Finding } from '../findings/finding';
import { computedSheet } from '../findings/sheet/computed-sheet';
import { catalogue, findMetric } from '../metrics/catalogue';
import type { Audience, Metric } from '../metrics/metric';
import { computeReport } from '../reports/compute-report';
import { type AudienceFigure, releaseTo } from '../suppression/release-to';

/** Who an edition is for, as figures are released: the steering group reads the internal one. */
const readers: Readonly<Record<EditionAudience, Audience>> = { internal: 'steering', public: 'public' };

/**
 * The figures of an edition. What the public sees is hidden together with all that the association does: two ways of hiding
 * the same period would give each other away.
 */
export function editionFigures(
  audience: EditionAudience,
  { facts, period, threshold }: { readonly facts: Facts; readonly period: Period; readonly threshold: number },
): readonly AudienceFigure[] {
  const released = releaseTo(readers[audience], computeReport(facts, period, releasedWith(audience)), threshold);
  return released.filter(({ metricId }) => findMetric(metricId)?.audiences.includes(readers[audience]));
}

/** What the figures of a period contradict each other in. They hold by construction: then there is nothing. */
export function figureFindings(facts: Facts, period: Period): readonly Finding[] {
  return checkFigures(computedSheet(period, computeReport(facts, period)));
}

/** The kinds of rows that the figures of both editions rest on. */
export const editionNeeds: readonly FactKind[] = [...new Set(catalogue.flatMap(({ needs }) => needs))];

function releasedWith(audience: EditionAudience): readonly Metric[] {
  const widest = audience === 'public' ? 'association' : readers[audience];
  return catalogue.filter(({ audiences }) => audiences.includes(widest));
}
