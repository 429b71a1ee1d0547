import type { ReportFigure } from '@kraften/domain/reports/compute-report';
import { type ReportSection, reportSections } from '@kraften/domain/reports/report-sections';
import { Section } from '@kraften/ui/layout/section';
import { MetricFigure } from '@kraften/ui/metric/metric-figure';
import { findFigures } from './find-figure';
import css from './report-body.module.css';

type MeasuredSectionProps = {
  readonly id: ReportSection['id'];
  readonly description: string;
  readonly figures: readonly ReportFigure[];
};

/** A section of the report, its figures two abreast where there is room. */
export function MeasuredSection({ id, description, figures }: MeasuredSectionProps) {
  const section = reportSections.find((one) => one.id === id);
  if (section === undefined) return null;
  return (
    <Section title={section.heading.sv} description={description}>
      <div className={css['pair']}>
        {findFigures(figures, section.metricIds).map(({ metric, result }) => (
          <MetricFigure key={metric.id} metric={metric} result={result} />
        ))}
      </div>
    </Section>
  );
}
