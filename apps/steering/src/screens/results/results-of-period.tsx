import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { pooledPeriod } from '@kraften/domain/suppression/pooled-period';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import { countOf } from '../../parts/figure/find-figure';
import { useEarlierFigures } from '../../parts/figure/use-earlier-figures';
import { defaultPeriod } from '../../period/default-period';
import { type PeriodChoice, periodOf } from '../../period/period-choice';
import { progressOf, soFar } from '../../period/period-progress';
import { periodName } from '../../period/period-words';
import { PeriodPicker } from '../../period-picker/period-picker';
import type { SeriesName } from '../../series/series-choice';
import type { SeatTeam } from '../../session/seat';
import { EmptyPeriod } from './empty-period';
import { ReportBody } from './report-body';
import { ReportPlaceholder } from './report-placeholder';
import { SeriesBeforeCases } from './series-before-cases';

export type ResultsOfPeriodProps = {
  readonly team: SeatTeam;
  readonly today: CalendarDate;
  /** The association sees calendar years that are over, and no other period. */
  readonly wholeYearsOnly: boolean;
  readonly choice: PeriodChoice;
  readonly series: SeriesName;
  readonly hrefOf: (choice: PeriodChoice) => string;
  readonly onChoosePeriod: (choice: PeriodChoice) => void;
  readonly onChooseSeries: (series: SeriesName) => void;
};

/** The figures of the chosen period, and the way to another. */
export function ResultsOfPeriod(props: ResultsOfPeriodProps) {
  const { team, today, wholeYearsOnly, choice, series, hrefOf, onChoosePeriod, onChooseSeries } = props;
  const door = useSteeringDoor();
  const whole = periodOf(choice);
  const progress = progressOf(whole, today);
  const period = soFar(whole, today);
  const report = useQuery({
    ...door.report.get.queryOptions({ teamId: team.teamId, period }),
    enabled: progress !== 'not-begun',
    placeholderData: keepPreviousData,
  });
  const firstEnrolledOn = report.data?.firstEnrolledOn ?? null;
  const choosable = { today, firstEnrolledOn, wholeYearsOnly };
  const earlier = useEarlierFigures({ teamId: team.teamId, choice, choosable });
  const figures = report.isPlaceholderData ? undefined : report.data?.figures;
  const isEmpty = figures !== undefined && countOf(figures, 'flow.everEnrolled') === 0;

  return (
    <>
      <PeriodPicker choice={choice} choosable={choosable} hrefOf={hrefOf} onChoose={onChoosePeriod} />
      <p className="k-unseen" role="status">
        {figures !== undefined && `Nu visas ${periodName(choice)}.`}
      </p>
      {progress === 'going-on' && (
        <Notice kind="soon">
          Perioden pågår: siffrorna gäller till och med i dag, {formatDateWithoutWeekday(today)}.
        </Notice>
      )}
      {progress === 'not-begun' || isEmpty ? (
        <>
          <EmptyPeriod
            choice={choice}
            firstEnrolledOn={firstEnrolledOn}
            hasBegun={progress !== 'not-begun'}
            suggestion={defaultPeriod(choosable)}
            onChoose={onChoosePeriod}
          />
          {isEmpty && (
            <SeriesBeforeCases
              teamId={team.teamId}
              period={period}
              firstEnrolledOn={firstEnrolledOn}
              wholeYearsOnly={wholeYearsOnly}
              series={series}
              onChooseSeries={onChooseSeries}
            />
          )}
        </>
      ) : report.isError ? (
        <ErrorState title="Siffrorna kunde inte hämtas" onRetry={() => void report.refetch()}>
          {refusalMessage(report.error)}
        </ErrorState>
      ) : figures === undefined ? (
        <ReportPlaceholder />
      ) : (
        <ReportBody
          team={team}
          period={period}
          firstEnrolledOn={firstEnrolledOn}
          periodName={periodName(choice)}
          figures={figures}
          hidesBelow={report.data?.hidesBelow ?? null}
          wholeYearsOnly={wholeYearsOnly}
          pooledHref={hrefOf({ kind: 'free', ...pooledPeriod(period) })}
          earlier={earlier}
          series={series}
          onChooseSeries={onChooseSeries}
        />
      )}
    </>
  );
}
