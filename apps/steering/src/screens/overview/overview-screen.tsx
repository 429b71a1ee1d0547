import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import { earlierPeriod } from '../../parts/figure/earlier-period';
import type { PageProps } from '../../parts/page-props';
import { periodOf } from '../../period/period-choice';
import { progressOf, soFar } from '../../period/period-progress';
import { periodName } from '../../period/period-words';
import { PeriodPicker } from '../../period-picker/period-picker';
import { AttentionSection } from './attention-section';
import css from './overview.module.css';
import { OverviewPlaceholder } from './overview-placeholder';
import { PeriodSection } from './period-section';
import { TodaySection } from './today-section';

/** What a manager reads in two minutes: how it stands, what has happened, and what the group should talk about. */
export function OverviewScreen({ team, today, wholeYearsOnly, choice, hrefOf, onChoosePeriod, pageHref }: PageProps) {
  const door = useSteeringDoor();
  const { teamId, teamName, firstEnrolledOn } = team;
  const choosable = { today, firstEnrolledOn, wholeYearsOnly };
  const whole = periodOf(choice);
  const progress = progressOf(whole, today);
  const period = soFar(whole, today);
  const earlier = earlierPeriod(choice, choosable);
  const overview = useQuery({
    ...door.report.overview.queryOptions({ teamId, period, earlier: earlier?.period ?? null }),
    placeholderData: keepPreviousData,
  });
  const budget = useQuery(door.budget.get.queryOptions({ teamId, year: datePartsOf(today).year }));
  const { data } = overview;

  return (
    <div className={css['screen']}>
      <PageHeader
        title={`${teamName}: översikt`}
        description={`Läget i dag, ${formatDateWithoutWeekday(today)}, och vad som har hänt.`}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
            Skriv ut
          </Button>
        }
      />
      {overview.isError ? (
        <ErrorState title="Översikten kunde inte hämtas" onRetry={() => void overview.refetch()}>
          {refusalMessage(overview.error)}
        </ErrorState>
      ) : data === undefined ? (
        <OverviewPlaceholder />
      ) : (
        <>
          <AttentionSection attention={data.attention} today={today} budget={budget.data ?? null} pageHref={pageHref} />
          <TodaySection
            figures={data.now}
            yearAgo={firstEnrolledOn !== null && firstEnrolledOn <= addMonths(today, -12) ? data.yearAgo : null}
            today={today}
            budget={budget}
            pageHref={pageHref}
          />
          <PeriodSection
            title={`Det som hände ${periodName(choice)}`}
            picker={<PeriodPicker choice={choice} choosable={choosable} hrefOf={hrefOf} onChoose={onChoosePeriod} />}
            notice={
              progress === 'not-begun' ? (
                <Notice kind="info">Perioden har inte börjat. Välj en period som har börjat.</Notice>
              ) : (
                progress === 'going-on' && (
                  <Notice kind="soon">Perioden pågår: siffrorna gäller till och med i dag.</Notice>
                )
              )
            }
            period={period}
            figures={overview.isPlaceholderData || progress === 'not-begun' ? null : data.period}
            earlier={
              earlier === null || data.earlier === null || overview.isPlaceholderData
                ? null
                : { ...earlier, figures: data.earlier }
            }
            allHref={pageHref('/resultat')}
          />
        </>
      )}
    </div>
  );
}
