import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { SelectField } from '@kraften/ui/field/select-field';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import type { PageProps } from '../../parts/page-props';
import { Placeholder } from '../../parts/placeholder';
import type { TeamBudget } from '../../parts/team-budget';
import { periodOf } from '../../period/period-choice';
import { CostsSection } from './costs-section';
import css from './economy.module.css';
import { OutcomeSection } from './outcome-section';
import { StandingSection } from './standing-section';
import { YearsSection } from './years-section';

/** A calendar year's money: asked for, given, spent and expected; and the same over the years. */
export function EconomyScreen({ team, today, choice, onChoosePeriod }: PageProps) {
  const door = useSteeringDoor();
  const { teamId, teamName } = team;
  const thisYear = datePartsOf(today).year;
  const year = Math.min(datePartsOf(periodOf(choice).to).year, thisYear + 1);
  const budget = useQuery({
    ...door.budget.get.queryOptions({ teamId, year }),
    placeholderData: keepPreviousData,
  });
  const costs = useQuery(door.report.costs.queryOptions({ teamId }));
  const years = yearsOf(budget.data, { year, thisYear });
  return (
    <div className={css['screen']}>
      <PageHeader
        title={`${teamName}: ekonomi ${year}`}
        description="Ett kalenderår i taget. Siffrorna är desamma som i teamets egen budget."
        actions={
          <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
            Skriv ut
          </Button>
        }
      />
      <p className="k-only-print">Utskrivet {formatDateWithoutWeekday(today)} ur Kraften.</p>
      <div className={`${css['choice']} k-not-print`}>
        <SelectField
          id="economy-year"
          name="ar"
          label="År"
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          value={String(year)}
          error={undefined}
          onChange={(next) => next !== null && onChoosePeriod({ kind: 'calendar-year', year: Number(next) })}
        />
      </div>
      {budget.isError ? (
        <ErrorState title="Ekonomin kunde inte hämtas" onRetry={() => void budget.refetch()}>
          {refusalMessage(budget.error)}
        </ErrorState>
      ) : budget.data === undefined || budget.isPlaceholderData ? (
        <Placeholder label="Ekonomin hämtas" height={640} />
      ) : (
        <>
          {isEmpty(budget.data) ? (
            <EmptyState title={`Ingen budget för ${year} än`}>
              När verksamhetsledaren har skrivit in budgeten eller utfallet visas de här. Välj ett annat år så länge.
            </EmptyState>
          ) : (
            <>
              <StandingSection budget={budget.data} />
              <OutcomeSection budget={budget.data} />
            </>
          )}
          <CostsSection costs={costs} year={year} />
          <YearsSection budget={budget.data} />
        </>
      )}
    </div>
  );
}

function isEmpty({ application, allocation, lines, outcomes }: TeamBudget): boolean {
  return application === null && allocation === null && lines.length === 0 && outcomes.length === 0;
}

/** The years that have anything, this one and the one that is looked at; the latest first. */
function yearsOf(budget: TeamBudget | undefined, also: { readonly year: number; readonly thisYear: number }) {
  const known = budget?.years.map((each) => each.year) ?? [];
  return [...new Set([...known, also.thisYear, also.year])].toSorted((a, b) => b - a);
}
