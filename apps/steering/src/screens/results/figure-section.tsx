import type { ReportSection } from '@kraften/domain/reports/report-sections';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { Section } from '@kraften/ui/layout/section';
import { FigureStack } from '@kraften/ui/metric/figure-stack';
import type { ReactNode } from 'react';
import { findFigures } from '../../parts/figure/find-figure';

type FigureSectionProps = {
  readonly section: ReportSection;
  readonly description: ReactNode;
  readonly figures: readonly AudienceFigure[];
};

/** A section of the report; nothing where none of its figures is among those given. */
export function FigureSection({ section, description, figures }: FigureSectionProps) {
  const shown = findFigures(figures, section.metricIds);
  if (shown.length === 0) return null;
  return (
    <Section title={section.heading.sv} description={description}>
      <FigureStack figures={shown} />
    </Section>
  );
}
