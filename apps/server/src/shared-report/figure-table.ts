import { dimensionOf } from '@kraften/domain/metrics/dimensions/dimensions';
import type { Metric } from '@kraften/domain/metrics/metric';
import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import { countText, intervalText, numberText, oreText, partText, valueText } from './figure-text';

/** A figure as a table: the first column names the row. */
export type PlainTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Any figure as rows of text. */
export function figureTable(metric: Metric, result: MetricResult<Hidden>): PlainTable {
  switch (result.shape) {
    case 'count':
      return { columns: ['Vad', 'Värde'], rows: [[metric.label.sv, valueText(result.value, metric)]] };
    case 'share': {
      const { rate, numerator, denominator, ci95 } = result;
      return {
        columns: ['Vad', 'Andel', 'Antal', '95 %-intervall'],
        rows: [
          [metric.label.sv, valueText(rate, metric), partText(numerator, denominator), intervalText(ci95, metric)],
        ],
      };
    }
    case 'distribution': {
      const { mean, median, min, max, n } = result.groups.all;
      return {
        columns: ['Vad', 'Medelvärde', 'Median', 'Minst–mest', 'Antal'],
        rows: [
          [
            ...[metric.label.sv, valueText(mean, metric), valueText(median, metric)],
            ...[`${numberText(min, metric)}–${numberText(max, metric)}`, countText(n)],
          ],
        ],
      };
    }
    case 'money':
      return {
        columns: ['Vad', 'Var och en', 'Belopp', 'Antal'],
        rows: [
          [
            `${metric.label.sv}${result.isPreliminary ? ' (preliminärt)' : ''}`,
            ...[oreText(result.orePerOne, metric), oreText(result.ore, metric), countText(result.count)],
          ],
        ],
      };
    case 'table': {
      const { label, labelOf } = dimensionOf(result.dimension);
      return {
        columns: [label.sv, 'Antal'],
        rows: result.cells.map(({ code, count }) => [capitalised(labelOf(code).sv), countText(count)]),
      };
    }
    case 'shares': {
      const { label, labelOf } = dimensionOf(result.dimension);
      return {
        columns: [label.sv, 'Andel', 'Antal', '95 %-intervall'],
        rows: result.rows.map(({ code, rate, numerator, denominator, ci95 }) => [
          ...[capitalised(labelOf(code).sv), valueText(rate, metric)],
          ...[partText(numerator, denominator), intervalText(ci95, metric)],
        ]),
      };
    }
    case 'curve':
      return {
        columns: ['Månader', 'Kvar', 'Till resultat', 'På annat sätt'],
        rows: result.at.map(({ months, stillEnrolled, closedToResult, closedOtherwise }) => [
          String(months),
          ...[stillEnrolled, closedToResult, closedOtherwise].map((share) => valueText(share, metric)),
        ]),
      };
    case 'crossing':
      return { columns: [], rows: [] };
  }
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('sv')}${text.slice(1)}`;
}
