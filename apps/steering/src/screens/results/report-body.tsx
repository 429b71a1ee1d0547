import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';
import type { ReportFigure } from '@kraften/domain/reports/compute-report';
import type { SeriesName } from '../../series/series-choice';
import type { SeatTeam } from '../../session/seat';
import { Breakdowns } from './breakdowns';
import type { EarlierFigures } from './earlier-words';
import { FiveFigures } from './five-figures';
import { MeasuredSection } from './measured-section';
import { PrintedDefinitions } from './printed-definitions';
import { ReportTable } from './report-table';
import { ResultVariants } from './result-variants';
import { SeriesSection } from './series-section';

type ReportBodyProps = {
  readonly team: SeatTeam;
  readonly period: Period;
  readonly periodName: string;
  readonly firstEnrolledOn: CalendarDate;
  readonly figures: readonly ReportFigure[];
  readonly earlier: EarlierFigures | null;
  readonly series: SeriesName;
  readonly onChooseSeries: (series: SeriesName) => void;
};

/** The whole report, the most important first. */
export function ReportBody(props: ReportBodyProps) {
  const { team, period, periodName, figures, earlier, firstEnrolledOn, series, onChooseSeries } = props;
  return (
    <>
      <FiveFigures report={{ period, figures }} earlier={earlier} />
      <ReportTable teamName={team.teamName} period={period} periodName={periodName} figures={figures} />
      <ResultVariants report={{ period, figures }} earlier={earlier} />
      <SeriesSection
        teamId={team.teamId}
        period={period}
        firstEnrolledOn={firstEnrolledOn}
        series={series}
        onChooseSeries={onChooseSeries}
      />
      <MeasuredSection
        id="throughput"
        description="Tiden från inskrivning till avslut. Några få långa tider drar upp medelvärdet, medianen påverkas inte."
        figures={figures}
      />
      <MeasuredSection
        id="public-support"
        description="Hur länge deltagarna hade haft offentlig försörjning när de skrevs in."
        figures={figures}
      />
      <Breakdowns figures={figures} />
      <MeasuredSection id="age" description="I fyllda år." figures={figures} />
      <MeasuredSection
        id="time-to-closing"
        description="Här räknas också de med som fortfarande är inskrivna, så kurvan visar hur länge ett deltagande brukar vara. Genomströmningstiden gäller bara dem som har slutat."
        figures={figures}
      />
      <PrintedDefinitions figures={figures} />
    </>
  );
}
