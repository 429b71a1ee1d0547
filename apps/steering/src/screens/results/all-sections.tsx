import { reportSections } from '@kraften/domain/reports/report-sections';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { Fragment, type ReactNode } from 'react';
import { breakdownDimensions } from './breakdown-table';
import { Breakdowns } from './breakdowns';
import { FigureSection } from './figure-section';
import { resultVariants } from './result-variants';

/** Drawn in a way of their own, above or side by side. */
const drawnOtherwise: ReadonlySet<string> = new Set([
  ...resultVariants.map(({ id }) => id),
  ...breakdownDimensions.flatMap(({ metricIds }) => metricIds),
]);

type AllSectionsProps = {
  readonly figures: readonly AudienceFigure[];
  /** Stands before the figures of a section, by its id. */
  readonly descriptions: Readonly<Record<string, ReactNode>>;
};

/** Every figure that isn’t drawn otherwise, section by section as in all reports. */
export function AllSections({ figures, descriptions }: AllSectionsProps) {
  const rest = figures.filter(({ metricId }) => !drawnOtherwise.has(metricId));
  return reportSections.map((section) => (
    <Fragment key={section.id}>
      {section.id === 'newly-enrolled' && <Breakdowns figures={figures} />}
      <FigureSection section={section} description={descriptions[section.id]} figures={rest} />
    </Fragment>
  ));
}
