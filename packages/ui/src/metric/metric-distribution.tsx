import { type Sex, sexes, sexPluralLabels } from '@kraften/domain/concepts/sex/sex';
import { meanIntervalOf } from '@kraften/domain/metrics/mean-interval-of';
import { type DistributionResult, type Hidden, isHidden } from '@kraften/domain/metrics/result';
import { unitName } from '@kraften/domain/metrics/unit-name';
import type { DistributionSummary } from '@kraften/domain/statistics/distribution-summary';
import type { ReactNode } from 'react';
import { FigureTable } from '../chart/figure-table';
import type { FigureTableData } from '../chart/figure-table-data';
import { capitalised } from '../format/capitalised';
import { isFew } from '../format/few-people';
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
  const unit = unitName(metric.unit);
  const data: FigureTableData = {
    caption: metric.label.sv,
    columns: [
      'Grupp',
      `Medelvärde (${unit})`,
      'Medelvärdets 95 %-intervall',
      'Median',
      'Mittersta hälften',
      'Lägst–högst',
      'Standardavvikelse',
      'Antal',
      ...(someMissing ? ['Saknar uppgift'] : []),
    ],
    rows: groups.map(({ label, summary }) => ({
      header: label,
      cells: [
        formatMetricNumber(summary.mean, metric),
        formatMetricRange(...meanEnds(summary), metric),
        formatMetricNumber(summary.median, metric),
        formatMetricRange(summary.q1, summary.q3, metric),
        formatMetricRange(summary.min, summary.max, metric),
        formatMetricNumber(summary.standardDeviation, metric),
        formatNumber(summary.n),
        ...(someMissing ? [formatNumber(summary.missing)] : []),
      ],
    })),
  };
  return (
    <FigurePanel metric={metric} data={data} few={isFew(all.n)} action={action}>
      {all.n === 0 && (
        <p className={css['rests']}>
          {someMissing ? 'Uppgiften saknas för alla.' : 'Det finns ingen att räkna på i perioden.'}
        </p>
      )}
      <FigureTable data={data} captionUnseen />
    </FigurePanel>
  );
}

/** The ends of the mean’s interval. */
function meanEnds(summary: DistributionSummary<Hidden>): readonly [number | null | Hidden, number | null | Hidden] {
  const interval = meanIntervalOf(summary);
  return isHidden(interval) ? [interval, interval] : (interval ?? [null, null]);
}

/** All, women and men; unknown sex only where somebody has it. */
function shownGroups({ groups }: DistributionResult<Hidden>) {
  const bySex = sexes
    .filter((sex) => sex !== 'unknown' || groups[sex].n !== 0 || groups[sex].missing !== 0)
    .map((sex: Sex) => ({ label: capitalised(sexPluralLabels[sex].sv), summary: groups[sex] }));
  return [{ label: 'Alla', summary: groups.all }, ...bySex];
}
