import { type ReportSection, reportSections } from '@kraften/domain/reports/report-sections';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { Section } from '@kraften/ui/layout/section';
import { FigureStack } from '@kraften/ui/metric/figure-stack';
import type { ReactNode } from 'react';
import { findFigures } from './find-figure';

type FigureSectionProps = {
  readonly id: ReportSection['id'];
  readonly description: ReactNode;
  readonly figures: readonly AudienceFigure[];
};

/** A section of the report; nothing where the reader is shown none of its figures. */
export function FigureSection({ id, description, figures }: FigureSectionProps) {
  const section = reportSections.find((one) => one.id === id);
  const shown = findFigures(figures, section?.metricIds ?? []);
  if (section === undefined || shown.length === 0) return null;
  return (
    <Section title={section.heading.sv} description={description}>
      <FigureStack figures={shown} />
    </Section>
  );
}
