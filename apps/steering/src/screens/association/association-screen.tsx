import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
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
import { periodOf } from '../../period/period-choice';
import { periodOptions } from '../../period/period-options';
import { useSeated } from '../../session/seated';
import { AllocationSection } from './allocation-section';
import css from './association.module.css';
import { ChangesSection } from './changes-section';
import { MoneySection } from './money-section';
import { TeamsSection } from './teams-section';

/** All teams of the association beside each other in the order of their names, and what they are given. */
export function AssociationScreen({ today, choice, onChoosePeriod }: PageProps) {
  const door = useSteeringDoor();
  const { teams } = useSeated();
  const { year } = datePartsOf(periodOf(choice).from);
  const thisYear = datePartsOf(today).year;
  const figures = useQuery({
    ...door.association.figures.queryOptions({ year }),
    placeholderData: keepPreviousData,
  });
  const allocations = useQuery(door.budget.allocations.queryOptions());
  const firstEnrolledOn = teams.flatMap((team) => team.firstEnrolledOn ?? []).toSorted()[0] ?? null;
  const years = periodOptions('calendar-year', { today, firstEnrolledOn, wholeYearsOnly: true });
  return (
    <div className={css['screen']}>
      <PageHeader
        title="Förbundets team"
        description="Teamen står i bokstavsordning. De har olika uppdrag och olika deltagare, så siffrorna säger inte vilket team som är bäst."
        actions={
          <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
            Skriv ut
          </Button>
        }
      />
      <p className="k-only-print">
        Utskrivet {formatDateWithoutWeekday(today)} ur Kraften. Bara sammanställda siffror, inga uppgifter om enskilda
        deltagare.
      </p>
      <div className={`${css['choice']} k-not-print`}>
        <SelectField
          id="association-year"
          name="ar"
          label="Kalenderår"
          hint="Förbundet ser år som är slut."
          options={years.map((option) => {
            const value = String(datePartsOf(periodOf(option).from).year);
            return { value, label: value };
          })}
          value={String(year)}
          error={undefined}
          onChange={(next) => next !== null && onChoosePeriod({ kind: 'calendar-year', year: Number(next) })}
        />
      </div>
      {figures.isError ? (
        <ErrorState title="Teamens siffror kunde inte hämtas" onRetry={() => void figures.refetch()}>
          {refusalMessage(figures.error)}
        </ErrorState>
      ) : figures.data === undefined || figures.isPlaceholderData ? (
        <Placeholder label="Teamens siffror hämtas" height={420} />
      ) : (
        <TeamsSection compared={figures.data} />
      )}
      {allocations.isError ? (
        <ErrorState title="Det som är äskat och tilldelat kunde inte hämtas" onRetry={() => void allocations.refetch()}>
          {refusalMessage(allocations.error)}
        </ErrorState>
      ) : allocations.data === undefined ? (
        <Placeholder label="Äskat och tilldelat hämtas" height={420} />
      ) : (
        <>
          <MoneySection allocations={allocations.data} />
          <AllocationSection
            allocations={allocations.data}
            years={[thisYear + 1, thisYear]}
            onSaved={async () => {
              await allocations.refetch();
            }}
          />
          <ChangesSection allocations={allocations.data} />
        </>
      )}
    </div>
  );
}
