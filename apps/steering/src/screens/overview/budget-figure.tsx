import { budgetDefinitions } from '@kraften/domain/concepts/budget/budget-definitions';
import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { budgetStanding } from '@kraften/domain/concepts/budget/budget-standing';
import { budgetYearOf } from '@kraften/domain/concepts/budget/budget-year-of';
import { type CalendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { ValueFigure } from '@kraften/ui/metric/value-figure';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { refusalMessage } from '../../door/steering-door';
import { BudgetMark } from '../../parts/budget-mark';
import { bareKronor, kronor } from '../../parts/kronor';
import type { PageProps } from '../../parts/page-props';
import { Placeholder } from '../../parts/placeholder';
import type { TeamBudget } from '../../parts/team-budget';

export type BudgetQuery = {
  readonly data: TeamBudget | undefined;
  readonly error: unknown;
  readonly isError: boolean;
  readonly refetch: () => Promise<unknown>;
};

type BudgetFigureProps = Pick<PageProps, 'pageHref'> & {
  readonly budget: BudgetQuery;
  readonly today: CalendarDate;
};

/** What the year is expected to cost, against its budget and what was allocated. */
export function BudgetFigure({ budget, today, pageHref }: BudgetFigureProps) {
  const { year } = datePartsOf(today);
  if (budget.isError) {
    return (
      <ErrorState title="Budgeten kunde inte hämtas" onRetry={() => void budget.refetch()}>
        {refusalMessage(budget.error)}
      </ErrorState>
    );
  }
  if (budget.data === undefined) return <Placeholder height={172} />;
  const counted = budgetYearOf(budget.data);
  const standing = budgetStanding(counted);
  const { budgetOre, outcomeOre, expectedOre, deviationOre, isPreliminary } = standing.total;
  const isBegun = counted.lines.length > 0 || counted.outcomes.length > 0;
  const { budget: budgeted, deviation, allocated, againstAllocated, outcome } = budgetDefinitions;
  const month = monthNames[standing.through - 1];
  return (
    <ValueFigure
      label={`${budgetDefinitions.expected.label} ${year}`}
      mark={<BudgetMark of="expected" />}
      number={isBegun ? bareKronor(expectedOre) : '–'}
      unit="kronor"
      rests={
        isBegun
          ? [
              `${budgeted.label} ${kronor(budgetOre)}, ${deviation.label.toLocaleLowerCase('sv')} ${kronor(deviationOre, 'signed')}`,
              ...(counted.allocatedOre === null
                ? []
                : [
                    `${allocated.label} ${kronor(counted.allocatedOre)}, ${againstAllocated.label.toLocaleLowerCase('sv')} ${kronor(standing.againstAllocatedOre, 'signed')}`,
                  ]),
              month === undefined
                ? 'Inget utfall är inskrivet än.'
                : `${outcome.label} till och med ${month} ${kronor(outcomeOre)}${isPreliminary ? ', delvis preliminärt' : ''}`,
            ]
          : [`Teamet har ingen budget för ${year} än.`]
      }
      action={<AppLink href={pageHref('/ekonomi', { kind: 'calendar-year', year })}>Se ekonomin</AppLink>}
    />
  );
}
