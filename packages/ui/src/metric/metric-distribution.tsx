import { type Sex, sexes, sexPluralLabels } from '@kraften/domain/concepts/sex/sex';
import { meanIntervalOf } from '@kraften/domain/metrics/mean-interval-of';
import { type DistributionResult, type Hidden, isHidden } from '@kraften/domain/metrics/result';
import { unitName } from '@kraften/domain/metrics/unit-name';
import type { DistributionSummary } from '@kraften/domain/statistics/distribution-summary';
import type { ReactNode } from 'react';
import { FigureTable } from '../chart/figure-table';
import type { FigureTableData } from '../chart/figure-table-data';
import { capitalised } from '../format/capitalised';
import { allHidden, isFew } from '../format/few-people';
import { formatMetricNumber, formatMetricRange } from '../format/metric-value';
import { formatNumber } from '../format/number';
import { FigurePanel } from './figure-panel';
import css from './metric.module.css';
import type { MetricDefinition } from './metric-definition';

type MetricDistributionProps = {
  readonly metric: MetricDefinition;
  readonly result: DistributionResult<Hidden>;
  /** A link to the cases behind it. */
  readonly action?: ReactNode;
};

/**
 * A measured quantity: mean with its interval, median, quartiles, ends and spread, how many it rests on and how many lack
 * it, for all and by sex.
 */
export function MetricDistribution({ metric, result, action }: MetricDistributionProps) {
  const { all } = result.groups;
  const groups = shownGroups(result);
  const someMissing = all.missing !== 0;
  const isAllHidden = groups.every(({ summary }) => isHidden(summary.n) && isHidden(summary.mean));
  const isOfNobody = all.n === 0 && !someMissing;
  const nothing = isOfNobody ? 'Det finns ingen att räkna på i perioden.' : isAllHidden ? allHidden : null;
  const row = (header: string, cell: (summary: DistributionSummary<Hidden>) => string) => ({
    header,
    cells: groups.map(({ summary }) => cell(summary)),
  });
  const data: FigureTableData = {
    caption: metric.label.sv,
    columns: [capitalised(unitName(metric.unit)), ...groups.map(({ label }) => label)],
    rows: [
      row('Medelvärde', ({ mean }) => formatMetricNumber(mean, metric)),
      row('95 %-intervall', (summary) => formatMetricRange(...meanEnds(summary), metric)),
      row('Median', ({ median }) => formatMetricNumber(median, metric)),
      row('Mittersta hälften', ({ q1, q3 }) => formatMetricRange(q1, q3, metric)),
      row('Lägst–högst', ({ min, max }) => formatMetricRange(min, max, metric)),
      row('Standardavvikelse', ({ standardDeviation }) => formatMetricNumber(standardDeviation, metric)),
      row('Antal', ({ n }) => formatNumber(n)),
      ...(someMissing ? [row('Saknar uppgift', ({ missing }) => formatNumber(missing))] : []),
    ],
  };
  return (
    <FigurePanel metric={metric} data={data} few={isFew(all.n)} nothing={nothing} action={action}>
      {all.n === 0 && <p className={css['rests']}>Uppgiften saknas för alla.</p>}
      <FigureTable data={data} captionUnseen />
    </FigurePanel>
  );
}

/** The ends of the mean’s interval. */
function meanEnds(summary: DistributionSummary<Hidden>): readonly [number | null | Hidden, number | null | Hidden] {
  const interval = meanIntervalOf(summary);
  return isHidden(interval) ? [interval, interval] : (interval ?? [null, null]);
}

function isSeen(people: number | Hidden): boolean {
  return !isHidden(people) && people > 0;
}

/** All, women and men; unknown sex only where somebody is seen to have it. */
function shownGroups({ groups }: DistributionResult<Hidden>) {
  const bySex = sexes
    .filter((sex) => sex !== 'unknown' || isSeen(groups[sex].n) || isSeen(groups[sex].missing))
    .map((sex: Sex) => ({ label: capitalised(sexPluralLabels[sex].sv), summary: groups[sex] }));
  return [{ label: 'Alla', summary: groups.all }, ...bySex];
}
