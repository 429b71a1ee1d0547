import type { NumberKind } from '@kraften/documents/sheet';
import { sexes, sexPluralLabels } from '@kraften/domain/concepts/sex/sex';
import { dimensionOf } from '@kraften/domain/metrics/dimensions/dimensions';
import { kronorOf } from '@kraften/domain/metrics/kronor-of';
import { meanIntervalOf } from '@kraften/domain/metrics/mean-interval-of';
import type { Metric } from '@kraften/domain/metrics/metric';
import type { CurvePoint, Hidden, MetricResult } from '@kraften/domain/metrics/result';
import type { DistributionSummary } from '@kraften/domain/statistics/distribution-summary';
import type { Share } from '@kraften/domain/statistics/share';

/** A number of a figure, with what it is: the rows of a spreadsheet. */
export type FigureRow = {
  /** Which part of the figure: a group, a code, a month. Empty for the whole. */
  readonly part: string;
  readonly measure: string;
  readonly value: number | null | Hidden;
  readonly kind: NumberKind;
};

type Value = FigureRow['value'];
type Interval = readonly [number, number] | null | Hidden;

/** Every number of a figure, unrounded. */
export function figureRows({ decimals }: Metric, result: MetricResult<Hidden>): readonly FigureRow[] {
  switch (result.shape) {
    case 'count':
      return [whole('', 'Antal', result.value)];
    case 'share':
      return shareRows('', result);
    case 'distribution': {
      const { groups } = result;
      const bySex = sexes.flatMap((sex) => summaryRows(sexPluralLabels[sex].sv, groups[sex], decimals));
      return [...summaryRows('alla', groups.all, decimals), ...bySex];
    }
    case 'table': {
      const { labelOf } = dimensionOf(result.dimension);
      return result.cells.map(({ code, count }) => whole(labelOf(code).sv, 'Antal', count));
    }
    case 'crossing': {
      const [rows, columns] = [dimensionOf(result.rowDimension), dimensionOf(result.columnDimension)];
      return result.cells.map(({ row, column, count }) =>
        whole(`${rows.labelOf(row).sv}, ${columns.labelOf(column).sv}`, 'Antal', count),
      );
    }
    case 'shares': {
      const { labelOf } = dimensionOf(result.dimension);
      return result.rows.flatMap(({ code, ...share }) => shareRows(labelOf(code).sv, share));
    }
    case 'money': {
      const { ore, count, orePerOne } = result;
      return [
        decimal('', 'Summa, kronor', kronorOf(ore)),
        whole('', 'Antal', count),
        decimal('', 'Kronor för varje', kronorOf(orePerOne)),
      ];
    }
    case 'curve': {
      const { n, events, medianMonths, at } = result;
      return [
        whole('', 'Deltaganden som följs', n),
        whole('', 'Avslut', events),
        decimal('', 'Hälften är kvar efter, månader', medianMonths),
        ...at.flatMap(pointRows),
      ];
    }
  }
}

function summaryRows(part: string, summary: DistributionSummary<Hidden>, decimals: number): FigureRow[] {
  const measured = decimals === 0 ? whole : decimal;
  const meanEnd = (index: 0 | 1) => endOf(meanIntervalOf(summary), index);
  return [
    whole(part, 'Antal', summary.n),
    whole(part, 'Saknar uppgift', summary.missing),
    measured(part, 'Medelvärde', summary.mean),
    decimal(part, 'Medelvärde, 95 %-intervall, nedre', meanEnd(0)),
    decimal(part, 'Medelvärde, 95 %-intervall, övre', meanEnd(1)),
    measured(part, 'Median', summary.median),
    measured(part, 'Undre kvartil', summary.q1),
    measured(part, 'Övre kvartil', summary.q3),
    measured(part, 'Standardavvikelse', summary.standardDeviation),
    measured(part, 'Lägst', summary.min),
    measured(part, 'Högst', summary.max),
  ];
}

function shareRows(part: string, { numerator, denominator, rate, ci95 }: Share<Hidden>): FigureRow[] {
  return [
    whole(part, 'Täljare', numerator),
    whole(part, 'Nämnare', denominator),
    percent(part, 'Andel', rate),
    ...intervalRows(part, ci95),
  ];
}

function pointRows({ months, ...point }: CurvePoint<Hidden>): FigureRow[] {
  const part = `efter ${months} månader`;
  return [
    percent(part, 'Kvar', point.stillEnrolled),
    ...intervalRows(part, point.stillEnrolledCi95),
    percent(part, 'Avslutade till resultat', point.closedToResult),
    percent(part, 'Avslutade annars', point.closedOtherwise),
  ];
}

function intervalRows(part: string, interval: Interval): FigureRow[] {
  return [
    percent(part, '95 %-intervall, nedre', endOf(interval, 0)),
    percent(part, '95 %-intervall, övre', endOf(interval, 1)),
  ];
}

function endOf(interval: Interval, index: 0 | 1): Value {
  return interval === null || 'hidden' in interval ? interval : interval[index];
}

function whole(part: string, measure: string, value: Value): FigureRow {
  return { part, measure, value, kind: 'whole' };
}

function decimal(part: string, measure: string, value: Value): FigureRow {
  return { part, measure, value, kind: 'decimal' };
}

function percent(part: string, measure: string, value: Value): FigureRow {
  return { part, measure, value, kind: 'percent' };
}
