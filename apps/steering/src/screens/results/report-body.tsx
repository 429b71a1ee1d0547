import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import type { EarlierFigures } from '../../parts/figure/earlier-words';
import type { SeriesName } from '../../series/series-choice';
import type { SeatTeam } from '../../session/seat';
import { AllSections } from './all-sections';
import { FiveFigures } from './five-figures';
import { HiddenNote } from './hidden-note';
import { PrintedDefinitions } from './printed-definitions';
import { ReportTable } from './report-table';
import { ResultVariants } from './result-variants';
import { sectionDescriptions } from './section-descriptions';
import { SeriesSection } from './series-section';

type ReportBodyProps = {
  readonly team: SeatTeam;
  readonly period: Period;
  /** Null when it isn't known. */
  readonly firstEnrolledOn: CalendarDate | null;
  readonly periodName: string;
  readonly figures: readonly AudienceFigure[];
  readonly earlier: EarlierFigures | null;
  /** Counts below this may be hidden; null where nothing is. */
  readonly hidesBelow: number | null;
  /** The association sees calendar years that are over, and no other period. */
  readonly wholeYearsOnly: boolean;
  /** The period with the one of the same length before it. */
  readonly pooledHref: string;
  readonly series: SeriesName;
  readonly onChooseSeries: (series: SeriesName) => void;
};

/** The whole report, the most important first. */
export function ReportBody(props: ReportBodyProps) {
  const { team, period, firstEnrolledOn, periodName, figures, earlier, series, onChooseSeries } = props;
  const { hidesBelow, wholeYearsOnly, pooledHref } = props;
  return (
    <>
      {wholeYearsOnly && hidesBelow !== null && <HiddenNote hidesBelow={hidesBelow} />}
      <FiveFigures report={{ period, figures }} earlier={earlier} />
      <ReportTable
        teamName={team.teamName}
        profileId={team.reportProfile}
        period={period}
        periodName={periodName}
        figures={figures}
      />
      <ResultVariants report={{ period, figures }} earlier={earlier} />
      <SeriesSection
        teamId={team.teamId}
        period={period}
        firstEnrolledOn={firstEnrolledOn}
        wholeYearsOnly={wholeYearsOnly}
        series={series}
        onChooseSeries={onChooseSeries}
      />
      <AllSections
        figures={figures}
        descriptions={sectionDescriptions({ hidesBelow, pooledHref: wholeYearsOnly ? null : pooledHref })}
      />
      <PrintedDefinitions figures={figures} />
    </>
  );
}
