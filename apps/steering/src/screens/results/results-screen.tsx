import { allMunicipalities } from '@kraften/domain/concepts/municipality/municipality';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type PeriodChoice, periodOf } from '../../period/period-choice';
import { periodKindLabels, periodName } from '../../period/period-words';
import type { SeatTeam } from '../../session/seat';
import { ResultsOfPeriod, type ResultsOfPeriodProps } from './results-of-period';
import css from './results-screen.module.css';

/** A team's results in a period: on top what takes two minutes, then all the rest, and everything on paper. */
export function ResultsScreen(props: ResultsOfPeriodProps) {
  const { team, today, choice } = props;
  return (
    <div className={css['screen']}>
      <PageHeader
        title={`${team.teamName}: resultat ${periodName(choice)}`}
        description={describe(team, choice)}
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
      <ResultsOfPeriod {...props} />
    </div>
  );
}

function describe({ catchment }: SeatTeam, choice: PeriodChoice): string {
  const { from, to } = periodOf(choice);
  return `${allMunicipalities(catchment)}. ${periodKindLabels[choice.kind]}, ${formatDateWithoutWeekday(from)} – ${formatDateWithoutWeekday(to)}.`;
}
