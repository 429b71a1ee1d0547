import { catalogue } from '@kraften/domain/metrics/catalogue';
import type { Audience, Metric } from '@kraften/domain/metrics/metric';
import { reportSections } from '@kraften/domain/reports/report-sections';

/** The figures of one heading. */
export type DefinitionGroup = { readonly id: string; readonly heading: string; readonly metrics: readonly Metric[] };

/** The definitions of an audience's figures that hold every word searched for, under the headings of the report. */
export function searchMetrics(searched: string, audience: Audience): readonly DefinitionGroup[] {
  const words = searched.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const found = catalogue.filter(
    (metric) => metric.audiences.includes(audience) && words.every((word) => textOf(metric).includes(word)),
  );
  const headed = new Set(reportSections.flatMap(({ metricIds }) => metricIds));
  const groups = reportSections.map(({ id, heading, metricIds }) => ({
    id,
    heading: heading.sv,
    metrics: found.filter((metric) => metricIds.includes(metric.id)),
  }));
  const others = { id: 'others', heading: 'Övrigt', metrics: found.filter((metric) => !headed.has(metric.id)) };
  return [...groups, others].filter(({ metrics }) => metrics.length > 0);
}

function textOf(metric: Metric): string {
  const { label, question, population, treatment, numerator, denominator, missingValues, id } = metric;
  const texts = [label.sv, question, population, numerator, denominator ?? '', missingValues, id];
  return [...texts, ...Object.values(treatment)].join(' ').toLocaleLowerCase('sv');
}
