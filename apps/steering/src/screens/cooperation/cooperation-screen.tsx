import { twelveMonthWindows } from '@kraften/domain/concepts/period/named-periods';
import { associationYears } from '@kraften/domain/suppression/association-period';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { MetricFigure } from '@kraften/ui/metric/metric-figure';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import { findFigures } from '../../parts/figure/find-figure';
import type { PageProps } from '../../parts/page-props';
import { Placeholder } from '../../parts/placeholder';
import { periodOf } from '../../period/period-choice';
import { progressOf, soFar } from '../../period/period-progress';
import { periodName } from '../../period/period-words';
import { PeriodPicker } from '../../period-picker/period-picker';
import css from './cooperation-screen.module.css';
import { MeetingByMeeting } from './meeting-by-meeting';
import { SeriesByCode } from './series-by-code';
import { StaffingOverTime } from './staffing-over-time';

/** Five years and a half, or as many whole ones. */
const shownWindows = 10;
const shownYears = 5;

/** How the authorities work together: who comes to the meetings, who sends participants, and who lends the team its staff. */
export function CooperationScreen({ choice, ...page }: PageProps) {
  const { team, today } = page;
  return (
    <div className={css['screen']}>
      <PageHeader
        title={`${team.teamName}: samverkan ${periodName(choice)}`}
        description="Vilka myndigheter som är med på mötena, varifrån deltagarna kommer och hur teamet är bemannat."
        actions={
          <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
            Skriv ut
          </Button>
        }
      />
      <p className="k-only-print">
        Utskrivet {formatDateWithoutWeekday(today)} ur Kraften. Bara sammanställda siffror.
      </p>
      <OfPeriod {...page} choice={choice} />
    </div>
  );
}

function OfPeriod({ choice, team, today, wholeYearsOnly, hrefOf, onChoosePeriod }: PageProps) {
  const { teamId } = team;
  const door = useSteeringDoor();
  const whole = periodOf(choice);
  const period = soFar(whole, today);
  const hasBegun = progressOf(whole, today) !== 'not-begun';
  const report = useQuery({ ...door.report.get.queryOptions({ teamId, period }), enabled: hasBegun });
  const choosable = { today, firstEnrolledOn: team.firstEnrolledOn, wholeYearsOnly };
  const eachPoint = wholeYearsOnly
    ? 'Varje punkt gäller ett kalenderår.'
    : 'Varje punkt gäller tolv månader, och nästa punkt är sex månader senare. 2301–2312 är januari–december 2023.';
  const windows = wholeYearsOnly
    ? associationYears(period.to, today, shownYears)
    : twelveMonthWindows(period.to, shownWindows);
  return (
    <>
      <PeriodPicker choice={choice} choosable={choosable} hrefOf={hrefOf} onChoose={onChoosePeriod} />
      <Section
        title="Myndigheternas närvaro"
        description={`Hur ofta varje myndighet var med på de möten som den var kallad till, ${periodName(choice)}. En ersättare räknas.`}
      >
        {report.isError ? (
          <ErrorState title="Siffrorna kunde inte hämtas" onRetry={() => void report.refetch()}>
            {refusalMessage(report.error)}
          </ErrorState>
        ) : hasBegun && report.isPending ? (
          <Placeholder label="Siffrorna hämtas" height={320} />
        ) : (
          <div className={css['pair']}>
            {findFigures(report.data?.figures ?? [], ['representation.steering', 'representation.team']).map(
              ({ metric, result }) => (
                <MetricFigure key={metric.id} metric={metric} result={result} />
              ),
            )}
          </div>
        )}
      </Section>
      <Section title="Närvaron över tid" description={eachPoint}>
        <SeriesByCode
          teamId={teamId}
          metricId="representation.steering"
          title="Närvaro i styrgruppen"
          endedBy={period.to}
          empty={{
            title: 'Ingen närvaro i styrgruppen är antecknad',
            text: 'Linjerna ritas när teamet har antecknat vilka som var med.',
          }}
        />
        <SeriesByCode
          teamId={teamId}
          metricId="representation.team"
          title="Närvaro på teamets möten"
          endedBy={period.to}
          empty={{
            title: 'Ingen närvaro på teamets möten är antecknad',
            text: 'Linjerna ritas när teamet har antecknat vilka som var med.',
          }}
        />
      </Section>
      <Section
        title="Möte för möte"
        description="Styrgruppens möten, det senaste först. En ersättare räknas som att myndigheten var med."
      >
        <MeetingByMeeting teamId={teamId} />
      </Section>
      <Section title="Varifrån deltagarna kommer" description={`Nyinskrivna efter vem som remitterade. ${eachPoint}`}>
        <SeriesByCode
          teamId={teamId}
          metricId="breakdowns.newlyEnrolled.referralSource"
          title="Nyinskrivna efter remittent"
          endedBy={period.to}
          empty={{ title: 'Ingen har skrivits in än', text: 'Linjerna ritas när någon har skrivits in.' }}
        />
      </Section>
      <Section
        title="Bemanning"
        description={`Vilka roller som fanns i teamet ${periodName(choice)} och vem som är arbetsgivare, och hur många tjänster varje myndighet har lånat ut. ${eachPoint}`}
      >
        <StaffingOverTime teamId={teamId} period={period} windows={windows} />
      </Section>
    </>
  );
}
