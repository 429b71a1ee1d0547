import type { Period } from '@kraften/domain/concepts/period/period';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { Section } from '@kraften/ui/layout/section';
import { MetricValue } from '@kraften/ui/metric/metric-value';
import { AppLink } from '@kraften/ui/navigation/app-link';
import type { ReactNode } from 'react';
import { EarlierLines } from '../../parts/figure/earlier-lines';
import { EarlierNumbers } from '../../parts/figure/earlier-numbers';
import { type EarlierFigures, earlierWords } from '../../parts/figure/earlier-words';
import { findFigures, isOneNumber } from '../../parts/figure/find-figure';
import { Placeholder } from '../../parts/placeholder';
import css from './overview.module.css';

const shown = ['flow.newlyEnrolled', 'flow.closed', 'results.excludingDropouts', 'throughputMonths.results'] as const;

type PeriodSectionProps = {
  readonly title: string;
  readonly picker: ReactNode;
  readonly notice: ReactNode;
  readonly period: Period;
  /** Null until they are there, and for a period that has none. */
  readonly figures: readonly AudienceFigure[] | null;
  /** The same of the period before; null where the team has no such. */
  readonly earlier: EarlierFigures | null;
  readonly allHref: string;
};

/** New and closed, results and throughput of a period, and what has changed since the one before it. */
export function PeriodSection({ title, picker, notice, period, figures, earlier, allHref }: PeriodSectionProps) {
  return (
    <Section
      title={title}
      description={
        earlier === null
          ? 'Siffrorna gäller få personer.'
          : 'Under varje siffra står samma tid ett år tidigare, och om skillnaden är större än slumpen brukar ge. Siffrorna gäller få personer.'
      }
    >
      {picker}
      {notice}
      <div className={css['two']}>
        {figures === null
          ? shown.map((id) => <Placeholder key={id} height={200} />)
          : findFigures(figures, shown)
              .filter(isOneNumber)
              .map(({ metric, result }) => {
                const words = earlierWords(metric.id, { period, figures }, earlier);
                return (
                  <MetricValue
                    key={metric.id}
                    metric={metric}
                    result={result}
                    note={words === null ? undefined : <EarlierLines words={words} />}
                    behind={words === null ? undefined : <EarlierNumbers words={words} />}
                  />
                );
              })}
      </div>
      <p className="k-not-print">
        <AppLink href={allHref}>Se alla resultat för perioden</AppLink>
      </p>
    </Section>
  );
}
