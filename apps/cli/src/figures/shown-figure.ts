import type { Period } from '@kraften/domain/concepts/period/period';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import type { Metric } from '@kraften/domain/metrics/metric';
import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import { reportSections } from '@kraften/domain/reports/report-sections';

/** A figure as it may be shown: exact, or suppressed. */
export type ShownFigure = { readonly metricId: string; readonly result: MetricResult<Hidden> };

/** The figures of a period. */
export type PeriodColumn = { readonly period: Period; readonly figures: readonly ShownFigure[] };

export type FigureSection = { readonly heading: string; readonly metrics: readonly Metric[] };

/** The sections of a report with those of their metrics that are among the figures. */
export function sectionsOf(figures: readonly ShownFigure[]): readonly FigureSection[] {
  const ids = new Set(figures.map(({ metricId }) => metricId));
  return reportSections
    .map(({ heading, metricIds }) => ({
      heading: heading.sv,
      metrics: metricIds.filter((id) => ids.has(id)).flatMap((id) => findMetric(id) ?? []),
    }))
    .filter(({ metrics }) => metrics.length > 0);
}

export function resultOf(figures: readonly ShownFigure[], { id }: Metric): MetricResult<Hidden> | null {
  return figures.find(({ metricId }) => metricId === id)?.result ?? null;
}
