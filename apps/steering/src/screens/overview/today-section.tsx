import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { Section } from '@kraften/ui/layout/section';
import { MetricValue } from '@kraften/ui/metric/metric-value';
import { findFigures, isOneNumber } from '../../parts/figure/find-figure';
import type { PageProps } from '../../parts/page-props';
import { BudgetFigure, type BudgetQuery } from './budget-figure';
import css from './overview.module.css';

type TodaySectionProps = Pick<PageProps, 'pageHref'> & {
  readonly figures: readonly AudienceFigure[];
  readonly today: CalendarDate;
  readonly budget: BudgetQuery;
};

/** How many are enrolled and wait today, and how the year's money stands. */
export function TodaySection({ figures, today, budget, pageHref }: TodaySectionProps) {
  return (
    <Section title="Läget i dag">
      <div className={css['three']}>
        {findFigures(figures, ['flow.enrolledAtEnd', 'waiting.queued'])
          .filter(isOneNumber)
          .map(({ metric, result }) => (
            <MetricValue key={metric.id} metric={metric} result={result} />
          ))}
        <BudgetFigure budget={budget} today={today} pageHref={pageHref} />
      </div>
    </Section>
  );
}
