import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionPopover } from '@kraften/ui/metric/definition-popover';
import { ValueFigure } from '@kraften/ui/metric/value-figure';
import { inOneLine } from '../../parts/figure/figure-in-one-line';
import { findFigure } from '../../parts/figure/find-figure';
import type { PageProps } from '../../parts/page-props';
import { BudgetFigure, type BudgetQuery } from './budget-figure';
import css from './overview.module.css';

type TodaySectionProps = Pick<PageProps, 'pageHref'> & {
  readonly figures: readonly AudienceFigure[];
  /** The same on this day last year; null where the team wasn't there. */
  readonly yearAgo: readonly AudienceFigure[] | null;
  readonly today: CalendarDate;
  readonly budget: BudgetQuery;
};

const shown = [
  { id: 'flow.enrolledAtEnd', label: 'Inskrivna i dag', unit: 'deltaganden' },
  { id: 'waiting.queued', label: 'I kö i dag', unit: 'remisser' },
] as const;

/** How many are enrolled and wait today, and how the year's money stands. */
export function TodaySection({ figures, yearAgo, today, budget, pageHref }: TodaySectionProps) {
  return (
    <Section title="Läget i dag">
      <div className={css['three']}>
        {shown.map(({ id, label, unit }) => {
          const figure = findFigure(figures, id);
          const before = yearAgo === null ? null : findFigure(yearAgo, id);
          return (
            figure !== null && (
              <ValueFigure
                key={id}
                label={label}
                mark={<DefinitionPopover metric={figure.metric} />}
                number={inOneLine(figure)}
                unit={unit}
                rests={before === null ? [] : [`För ett år sedan: ${inOneLine(before)}`]}
              />
            )
          );
        })}
        <BudgetFigure budget={budget} today={today} pageHref={pageHref} />
      </div>
    </Section>
  );
}
