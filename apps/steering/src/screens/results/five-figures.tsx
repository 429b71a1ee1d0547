import type { PeriodFigures } from '@kraften/domain/comparison/compare-reports';
import type { CountResult, DistributionResult, Hidden, ShareResult } from '@kraften/domain/metrics/result';
import { Section } from '@kraften/ui/layout/section';
import { MetricValue } from '@kraften/ui/metric/metric-value';
import { EarlierLines } from '../../parts/figure/earlier-lines';
import { EarlierNumbers } from '../../parts/figure/earlier-numbers';
import { type EarlierFigures, type EarlierWords, earlierWords } from '../../parts/figure/earlier-words';
import { type Figure, findFigures, isOneNumber } from '../../parts/figure/find-figure';
import css from './five-figures.module.css';

const mostImportant = [
  'flow.enrolledAtEnd',
  'flow.newlyEnrolled',
  'flow.closed',
  'results.excludingDropouts',
  'throughputMonths.results',
] as const;

export const fiveFiguresNote = 'Siffrorna gäller få personer. Bara stora skillnader är mer än slumpen brukar ge.';

type FiveFiguresProps = {
  readonly report: PeriodFigures;
  /** Null while they are fetched, and where the team has no such period. */
  readonly earlier: EarlierFigures | null;
};

/** What a manager with two minutes reads. */
export function FiveFigures({ report, earlier }: FiveFiguresProps) {
  return (
    <Section title="I korthet" description={fiveFiguresNote}>
      <div className={css['figures']}>
        {findFigures(report.figures, mostImportant)
          .filter(isOneNumber)
          .map((figure) => (
            <OneOfFive key={figure.metric.id} figure={figure} words={earlierWords(figure.metric.id, report, earlier)} />
          ))}
      </div>
    </Section>
  );
}

type OneOfFiveProps = {
  readonly figure: Figure<CountResult<Hidden> | ShareResult<Hidden> | DistributionResult<Hidden>>;
  readonly words: EarlierWords | null;
};

function OneOfFive({ figure: { metric, result }, words }: OneOfFiveProps) {
  return (
    <MetricValue
      metric={metric}
      result={result}
      note={<EarlierLines words={words} />}
      behind={words === null ? undefined : <EarlierNumbers words={words} />}
    />
  );
}
