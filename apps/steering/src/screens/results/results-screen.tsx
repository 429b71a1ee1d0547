import { allMunicipalities } from '@kraften/domain/concepts/municipality/municipality';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Placeholder } from '../../parts/placeholder';
import { type PeriodChoice, periodOf } from '../../period/period-choice';
import { periodKindLabels, periodName } from '../../period/period-words';
import type { SeatTeam } from '../../session/seat';
import { ReportPlaceholder } from './report-placeholder';
import { ResultsOfPeriod, type ResultsOfPeriodProps } from './results-of-period';
import css from './results-screen.module.css';

type ResultsScreenProps = Omit<ResultsOfPeriodProps, 'choice'> & {
  /** Null while it is being found out where to begin. */
  readonly choice: PeriodChoice | null;
};

/** A team's results in a period: on top what takes two minutes, then all the rest, and everything on paper. */
export function ResultsScreen({ choice, ...props }: ResultsScreenProps) {
  const { team, today } = props;
  return (
    <div className={css['screen']}>
      <PageHeader
        title={choice === null ? `${team.teamName}: resultat` : `${team.teamName}: resultat ${periodName(choice)}`}
        description={choice === null ? `${allMunicipalities(team.catchment)}.` : describe(team, choice)}
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
      {choice === null ? (
        <>
          <Placeholder height={44} />
          <ReportPlaceholder />
        </>
      ) : (
        <ResultsOfPeriod {...props} choice={choice} />
      )}
    </div>
  );
}

function describe({ catchment }: SeatTeam, choice: PeriodChoice): string {
  const { from, to } = periodOf(choice);
  return `${allMunicipalities(catchment)}. ${periodKindLabels[choice.kind]}, ${formatDateWithoutWeekday(from)} – ${formatDateWithoutWeekday(to)}.`;
}
