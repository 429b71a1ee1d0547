import type { Period } from '@kraften/domain/concepts/period/period';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { hiddenNumbers } from '@kraften/ui/format/few-people';
import { AppLink } from '@kraften/ui/navigation/app-link';
import type { SeriesName } from '../../series/series-choice';
import type { SeatTeam } from '../../session/seat';
import { Breakdowns } from './breakdowns';
import type { EarlierFigures } from './earlier-words';
import { FigureSection } from './figure-section';
import { FiveFigures } from './five-figures';
import { HiddenNote } from './hidden-note';
import { PrintedDefinitions } from './printed-definitions';
import { ReportTable } from './report-table';
import { ResultVariants } from './result-variants';
import { SeriesSection } from './series-section';

type ReportBodyProps = {
  readonly team: SeatTeam;
  readonly period: Period;
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
  const { team, period, periodName, figures, earlier, series, onChooseSeries } = props;
  const { hidesBelow, wholeYearsOnly, pooledHref } = props;
  return (
    <>
      {wholeYearsOnly && hidesBelow !== null && <HiddenNote hidesBelow={hidesBelow} />}
      <FiveFigures report={{ period, figures }} earlier={earlier} />
      <ReportTable teamName={team.teamName} period={period} periodName={periodName} figures={figures} />
      <ResultVariants report={{ period, figures }} earlier={earlier} />
      <SeriesSection
        teamId={team.teamId}
        period={period}
        wholeYearsOnly={wholeYearsOnly}
        series={series}
        onChooseSeries={onChooseSeries}
      />
      <FigureSection
        id="throughput"
        description="Tiden från inskrivning till avslut. Några få långa tider drar upp medelvärdet, medianen påverkas inte."
        figures={figures}
      />
      <FigureSection
        id="public-support"
        description="Hur länge deltagarna hade haft offentlig försörjning när de skrevs in."
        figures={figures}
      />
      <Breakdowns figures={figures} />
      <FigureSection id="age" description="I fyllda år." figures={figures} />
      <FigureSection
        id="crossings"
        description={
          <>
            Två uppgifter på en gång. {hiddenNumbers(hidesBelow)}
            {!wholeYearsOnly && (
              <span className="k-not-print">
                {' '}
                <AppLink href={pooledHref}>Räkna på två perioder i stället: färre tal döljs</AppLink>
              </span>
            )}
          </>
        }
        figures={figures}
      />
      <FigureSection id="income" description="Vad de som avslutades levde på." figures={figures} />
      <FigureSection
        id="waiting"
        description="Från remiss till plats. Kön är så lång som den var på periodens sista dag."
        figures={figures}
      />
      <FigureSection
        id="along-the-way"
        description="Om uppföljningarna hålls i tid och om de väntade kommer till grupperna."
        figures={figures}
      />
      <FigureSection id="work-training" description="Platser hos arbetsgivare." figures={figures} />
      <FigureSection
        id="scores"
        description="Deltagarnas egna skattningar. Riktmärkena är teamets och till för samtal, inte för att bedöma någon."
        figures={figures}
      />
      <FigureSection
        id="representation"
        description="Vilka myndigheter som var med på mötena de var kallade till."
        figures={figures}
      />
      <FigureSection
        id="cost"
        description="Teamets bokförda utfall delat på hur många det gäller. Vad en enskild persons stöd kostade går inte att läsa ut."
        figures={figures}
      />
      <FigureSection
        id="time-to-closing"
        description="Här räknas också de med som fortfarande är inskrivna, så kurvan visar hur länge ett deltagande brukar vara. Genomströmningstiden gäller bara dem som har slutat."
        figures={figures}
      />
      <FigureSection
        id="completeness"
        description="Siffrorna ovan bygger på uppgifter som ibland saknas. Så fullständiga är de."
        figures={figures}
      />
      <PrintedDefinitions figures={figures} />
    </>
  );
}
