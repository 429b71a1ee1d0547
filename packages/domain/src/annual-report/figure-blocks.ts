import { sexes, sexPluralLabels } from '../concepts/sex/sex';
import { findMetric } from '../metrics/catalogue';
import { dimensionOf } from '../metrics/dimensions/dimensions';
import type { Metric } from '../metrics/metric';
import { type Hidden, isHidden, type MetricResult } from '../metrics/result';
import { sumOfCounts } from '../metrics/sum-of-counts';
import { unitName } from '../metrics/unit-name';
import type { AnnualContent } from './annual-content';
import { numberCell, numberText, rateCell, rateText, textCell } from './figure-text';
import type { PrintedCell, PrintedTable } from './printed-report';

type Figures = AnnualContent['figures'];

const column = (label: string) => ({ label, align: 'end' as const });
const first = (label: string) => ({ label, align: 'start' as const });

/** Counts and shares, each with a row of its own, in one table; null where the report has none of them. */
export function numbersTable(caption: string, metricIds: readonly string[], figures: Figures): PrintedTable | null {
  const rows = metricIds.flatMap((id) => {
    const [metric, result] = figureOf(id, figures);
    if (metric === null || result === null) return [];
    const row = numberRow(metric, result);
    return row === null ? [] : [row];
  });
  if (rows.length === 0) return null;
  return { kind: 'table', caption, columns: [first('Mått'), column('Värde'), first('Så räknat')], rows, notes: [] };
}

function numberRow(metric: Metric, result: MetricResult<Hidden>): PrintedCell[] | null {
  const label = textCell(metric.label.sv);
  switch (result.shape) {
    case 'count':
      return [label, numberCell(result.value), textCell(unitName(metric.unit, result.value === 1))];
    case 'share': {
      const { rate, numerator, denominator, ci95 } = result;
      const interval =
        ci95 === null || isHidden(ci95) ? '' : `, 95 %-intervall ${numberText(100 * ci95[0])}–${rateText(ci95[1])}`;
      const part = isHidden(numerator) || isHidden(denominator) ? '' : `${numerator} av ${denominator}${interval}`;
      return [label, rateCell(rate, metric.decimals), textCell(part)];
    }
    default:
      return null;
  }
}

/** One figure as a table of its own; null where the report doesn't have it or it isn't a table. */
export function figureTable(metricId: string, figures: Figures): PrintedTable | null {
  const [metric, result] = figureOf(metricId, figures);
  if (metric === null || result === null) return null;
  const caption = metric.label.sv;
  switch (result.shape) {
    case 'table': {
      const { label, labelOf } = dimensionOf(result.dimension);
      const whole = sumOfCounts(result.cells.map(({ count }) => count));
      const share = (count: number | Hidden) =>
        isHidden(count) || isHidden(whole) ? textCell('') : rateCell(whole === 0 ? null : count / whole);
      const rows = result.cells
        .filter(({ count }) => count !== 0)
        .map(({ code, count }) => [textCell(labelOf(code).sv), numberCell(count), share(count)]);
      if (rows.length === 0) return null;
      const total = [textCell('Totalt'), numberCell(whole), isHidden(whole) ? textCell('') : rateCell(1)];
      return {
        ...{ kind: 'table', caption, columns: [first(label.sv), column('Antal'), column('Andel')] },
        ...{ rows: [...rows, total], notes: ['Rader med 0 är utelämnade.'] },
      };
    }
    case 'shares': {
      const { label, labelOf } = dimensionOf(result.dimension);
      const rows = result.rows.map(({ code, numerator, denominator, rate }) => [
        ...[textCell(labelOf(code).sv), numberCell(numerator), numberCell(denominator), rateCell(rate)],
      ]);
      if (rows.length === 0) return null;
      const columns = [first(label.sv), column('Antal'), column('Av'), column('Andel')];
      return { kind: 'table', caption, columns, rows, notes: [metric.numerator] };
    }
    case 'crossing': {
      const [across, down] = [dimensionOf(result.columnDimension), dimensionOf(result.rowDimension)];
      const seen = result.cells.filter(({ count }) => count !== 0);
      const inOrder = (codes: readonly string[], isSeen: (code: string) => boolean) =>
        [...new Set(codes)].filter(isSeen);
      const rowCodes = inOrder(
        result.cells.map(({ row }) => row),
        (code) => seen.some(({ row }) => row === code),
      );
      const columnCodes = inOrder(
        result.cells.map((cell) => cell.column),
        (code) => seen.some((cell) => cell.column === code),
      );
      // A table in which every cell is hidden says nothing.
      if (seen.every(({ count }) => isHidden(count))) return null;
      const cellAt = (row: string, at: string) =>
        seen.find((cell) => cell.row === row && cell.column === at)?.count ?? 0;
      return {
        ...{ kind: 'table', caption },
        columns: [first(down.label.sv), ...columnCodes.map((code) => column(across.labelOf(code).sv))],
        rows: rowCodes.map((row) => [
          textCell(down.labelOf(row).sv),
          ...columnCodes.map((code) => numberCell(cellAt(row, code))),
        ]),
        notes: ['Rader och kolumner med bara 0 är utelämnade.'],
      };
    }
    case 'distribution': {
      const shown = sexes.filter((sex) => sex !== 'unknown' || result.groups[sex].n !== 0);
      const rows = (['all', ...shown] as const).map((group) => {
        const { n, mean, median, min, max } = result.groups[group];
        const words = group === 'all' ? 'Alla' : sexPluralLabels[group].sv;
        const number = (value: number | null | Hidden) => numberCell(value, metric.decimals);
        return [textCell(words), numberCell(n), number(mean), number(median), number(min), number(max)];
      });
      const columns = [first('Grupp'), ...['Antal', 'Medelvärde', 'Median', 'Lägst', 'Högst'].map(column)];
      return { kind: 'table', caption, columns, rows, notes: [`I ${unitName(metric.unit)}.`] };
    }
    case 'count':
    case 'share':
    case 'money':
    case 'curve':
      return null;
  }
}

function figureOf(id: string, figures: Figures): readonly [Metric | null, MetricResult<Hidden> | null] {
  return [findMetric(id), figures.find(({ metricId }) => metricId === id)?.result ?? null];
}
