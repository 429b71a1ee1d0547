import type { Period } from '../../concepts/period/period';
import type { MetricResult } from '../../metrics/result';
import type { ReportFigure } from '../../reports/compute-report';
import type { FigureSheet, PrintedFigure } from './figure-sheet';

/** Computed figures as a sheet, so that the same checks hold them. They are unrounded, so the checks are exact. */
export function computedSheet(period: Period, figures: readonly ReportFigure[]): FigureSheet {
  return {
    period,
    figures: figures.flatMap(({ metricId, result }) =>
      numbersOf(result).flatMap(([ending, value]) => (value === null ? [] : [printed(`${metricId}${ending}`, value)])),
    ),
  };
}

function numbersOf(result: MetricResult): readonly (readonly [ending: string, value: number | null])[] {
  switch (result.shape) {
    case 'count':
      return [['', result.value]];
    case 'share':
      return [['.rate', result.rate === null ? null : 100 * result.rate]];
    case 'table':
      return result.cells.map(({ code, count }) => [`.${code}`, count] as const);
    case 'distribution':
      return Object.entries(result.groups).map(([group, { mean, missing }]) => [
        `.${group}.mean`,
        // A mean with unknown values rests on fewer people than the tables count.
        missing > 0 ? null : mean,
      ]);
    case 'crossing':
      return result.cells.map(({ row, column, count }) => [`.${row}.${column}`, count] as const);
    case 'shares':
      return result.rows.map(({ code, rate }) => [`.${code}.rate`, rate === null ? null : 100 * rate] as const);
    case 'money':
    case 'curve':
      return [];
  }
}

function printed(path: string, value: number): PrintedFigure {
  return { path, value, decimals: null, percent: null, heading: null, unit: null };
}
