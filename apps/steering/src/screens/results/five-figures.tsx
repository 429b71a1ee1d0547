import type { ReportFigure } from '@kraften/domain/reports/compute-report';
import { Section } from '@kraften/ui/layout/section';
import { MetricValue } from '@kraften/ui/metric/metric-value';
import { inOneLine } from './figure-in-one-line';
import { findFigure, findFigures, isOneNumber } from './find-figure';
import css from './five-figures.module.css';

const mostImportant = [
  'flow.enrolledAtEnd',
  'flow.newlyEnrolled',
  'flow.closed',
  'results.excludingDropouts',
  'throughputMonths.results',
] as const;

export const fiveFiguresNote = 'Siffrorna gäller få personer. En skillnad mellan två perioder kan bero på slumpen.';

/** The same figures for an earlier period. */
export type EarlierFigures = { readonly periodName: string; readonly figures: readonly ReportFigure[] };

type FiveFiguresProps = {
  readonly figures: readonly ReportFigure[];
  /** Null while they are fetched, and where the team has no such period. */
  readonly earlier: EarlierFigures | null;
};

/** What a manager with two minutes reads. */
export function FiveFigures({ figures, earlier }: FiveFiguresProps) {
  return (
    <Section title="I korthet" description={fiveFiguresNote}>
      <div className={css['figures']}>
        {findFigures(figures, mostImportant)
          .filter(isOneNumber)
          .map(({ metric, result }) => (
            <MetricValue
              key={metric.id}
              metric={metric}
              result={result}
              note={<Earlier id={metric.id} earlier={earlier} />}
            />
          ))}
      </div>
    </Section>
  );
}

/** Keeps its line when there is nothing to compare with, so that nothing moves when it comes. */
function Earlier({ id, earlier }: { readonly id: string; readonly earlier: EarlierFigures | null }) {
  const figure = earlier === null ? null : findFigure(earlier.figures, id);
  if (earlier === null || figure === null) return <>&nbsp;</>;
  return (
    <>
      {earlier.periodName}: {inOneLine(figure)}
    </>
  );
}
