import type { PeriodFigures } from '@kraften/domain/comparison/compare-reports';
import { type Hidden, isHidden, type ShareResult } from '@kraften/domain/metrics/result';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { CellText } from '@kraften/ui/chart/cell-text';
import { hiddenValue } from '@kraften/ui/format/few-people';
import { formatMetricInterval, formatMetricValue } from '@kraften/ui/format/metric-value';
import { formatCount, formatPart } from '@kraften/ui/format/number';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionPopover } from '@kraften/ui/metric/definition-popover';
import { EarlierLines } from '../../parts/figure/earlier-lines';
import { EarlierNumbers } from '../../parts/figure/earlier-numbers';
import { type EarlierFigures, type EarlierWords, earlierWords } from '../../parts/figure/earlier-words';
import { countOf, type Figure, findFigures, isShare } from '../../parts/figure/find-figure';
import { IntervalMark } from './interval-mark';
import css from './result-variants.module.css';

/** The ways of counting a result, and what each does that the first doesn't. */
export const resultVariants = [
  { id: 'results.excludingDropouts', difference: 'Så räknar årsrapporterna. Tidiga avhopp räknas bort.' },
  { id: 'results.ofAllClosings', difference: 'Tidiga avhopp räknas med bland avsluten, så andelen blir lägre.' },
  {
    id: 'results.excludingTransfers',
    difference: 'Tidiga avhopp och de som flyttades över till ett annat team räknas bort.',
  },
  {
    id: 'results.workOrStudies',
    difference:
      'Nationellt sätt att räkna: bara arbete och studier är resultat. Annan arbetslivsinriktad rehabilitering är det inte.',
  },
] as const;

type ResultVariantsProps = {
  readonly report: PeriodFigures;
  /** Null while they are fetched, and where the team has no such period. */
  readonly earlier: EarlierFigures | null;
};

/** One share counted in four ways, side by side, since the words alone hide which one is meant. */
export function ResultVariants({ report, earlier }: ResultVariantsProps) {
  const { figures } = report;
  const shown = findFigures(
    figures,
    resultVariants.map(({ id }) => id),
  ).filter(isShare);
  return (
    <Section
      title="Resultatet på fyra sätt"
      description={
        <>
          {withinPeriod(figures)} Därför skiljer sig sätten åt. Strecket i diagrammet är 95 %-intervallet: med få avslut
          är det brett.
        </>
      }
    >
      <ul className={css['variants']}>
        {shown.map((figure) => (
          <Variant
            key={figure.metric.id}
            figure={figure}
            difference={resultVariants.find(({ id }) => id === figure.metric.id)?.difference ?? ''}
            words={earlierWords(figure.metric.id, report, earlier)}
          />
        ))}
      </ul>
    </Section>
  );
}

type VariantProps = {
  readonly figure: Figure<ShareResult<Hidden>>;
  readonly difference: string;
  readonly words: EarlierWords | null;
};

function Variant({ figure: { metric, result }, difference, words }: VariantProps) {
  const { rate, numerator, denominator, ci95 } = result;
  const parts = formatPart(numerator, denominator);
  return (
    <li className={css['variant']}>
      <div className={css['name']}>
        <h3>
          {metric.label.sv}
          <DefinitionPopover metric={metric} behind={words === null ? undefined : <EarlierNumbers words={words} />} />
        </h3>
        <p className={css['difference']}>{difference}</p>
      </div>
      <p className={isHidden(rate) ? css['hiddenShare'] : css['share']}>
        <CellText text={formatMetricValue(rate, metric)} />
      </p>
      <div className={css['basis']}>
        <IntervalMark rate={rate} interval={ci95} />
        <p>
          {parts !== hiddenValue && <CellText text={parts} />}
          {ci95 !== null && !isHidden(ci95) && <>, 95 %-intervall {formatMetricInterval(ci95, metric)}</>}
        </p>
        <div className={css['earlier']}>
          <EarlierLines words={words} />
        </div>
      </div>
    </li>
  );
}

/** How many closings there are, and of which kinds, as far as that is shown. */
function withinPeriod(figures: readonly AudienceFigure[]): string {
  const closed = countOf(figures, 'closings.total');
  if (isHidden(closed)) return '';
  const [dropouts, transfers] = [countOf(figures, 'closings.dropouts'), countOf(figures, 'closings.transfers')];
  const kinds = [
    ...(isHidden(dropouts) ? [] : [formatCount(dropouts, 'tidigt avhopp', 'tidiga avhopp')]),
    ...(isHidden(transfers)
      ? []
      : [`${formatCount(transfers, 'överflyttning', 'överflyttningar')} till ett annat team`]),
  ];
  const among = kinds.length === 0 ? '' : `, varav ${kinds.join(' och ')}`;
  return `I perioden finns ${formatCount(closed, 'avslut', 'avslut')}${among}.`;
}
