import type { Period } from '@kraften/domain/concepts/period/period';
import { dimensionOf } from '@kraften/domain/metrics/dimensions/dimensions';
import { type Hidden, isHidden, type MetricResult } from '@kraften/domain/metrics/result';
import type { FigureTableData } from '@kraften/ui/chart/figure-table-data';
import type { ChartLine } from '@kraften/ui/chart/line-chart';
import { capitalised } from '@kraften/ui/format/capitalised';
import { hiddenValue } from '@kraften/ui/format/few-people';
import { formatNumber, formatPart, formatPercent, noValue } from '@kraften/ui/format/number';
import { formatPeriodShort } from '@kraften/ui/format/period';

export type Window = { readonly period: Period; readonly result: MetricResult<Hidden> | null };

/** What a code has in a window: its value as drawn and as written, and how much it rests on. */
type Value = { readonly drawn: number | null; readonly written: string; readonly weight: number };

export type CodeSeries = {
  /** The codes with most behind them, as many as can be told apart. */
  readonly lines: readonly ChartLine[];
  readonly periods: readonly string[];
  /** All codes. */
  readonly table: FigureTableData;
  /** Codes that the table has and the drawing hasn't. */
  readonly notDrawn: number;
};

const mostLines = 4;

/** A figure that is divided by a code, from window to window: a line for each code, and all of them as a table. */
export function codeSeries(caption: string, windows: readonly Window[]): CodeSeries {
  const periods = windows.map(({ period }) => formatPeriodShort(period));
  const codes = [...new Set(windows.flatMap(({ result }) => codesIn(result)))]
    .map((code) => ({ code, values: windows.map(({ result }) => cellOf(result, code)) }))
    .filter(({ values }) => values.some(({ weight, written }) => weight > 0 || written === hiddenValue));
  const labelOf = (code: string) => {
    const dimension = windows.flatMap(({ result }) =>
      result !== null && 'dimension' in result ? [result.dimension] : [],
    )[0];
    return dimension === undefined ? code : capitalised(dimensionOf(dimension).labelOf(code).sv);
  };
  const weightOf = ({ values }: (typeof codes)[number]) => values.reduce((sum, { weight }) => sum + weight, 0);
  const heaviest = new Set(
    codes
      .toSorted((a, b) => weightOf(b) - weightOf(a))
      .slice(0, mostLines)
      .map(({ code }) => code),
  );
  return {
    periods,
    lines: codes
      .filter(({ code }) => heaviest.has(code))
      .map(({ code, values }) => ({
        label: labelOf(code),
        points: values.map(({ drawn, written }, x) => ({
          x,
          y: drawn,
          text: `${labelOf(code)} ${periods[x] ?? ''}: ${written}`,
        })),
      })),
    table: {
      caption,
      columns: ['Period', ...codes.map(({ code }) => labelOf(code))],
      rows: periods.map((header, at) => ({
        header,
        cells: codes.map(({ values }) => values[at]?.written ?? noValue),
      })),
    },
    notDrawn: codes.length - heaviest.size,
  };
}

function codesIn(result: MetricResult<Hidden> | null): readonly string[] {
  if (result?.shape === 'shares') return result.rows.map(({ code }) => code);
  return result?.shape === 'table' ? result.cells.map(({ code }) => code) : [];
}

const nothing: Value = { drawn: null, written: noValue, weight: 0 };

function cellOf(result: MetricResult<Hidden> | null, code: string): Value {
  if (result?.shape === 'shares') {
    const row = result.rows.find((each) => each.code === code);
    if (row === undefined || row.denominator === 0) return nothing;
    const { rate, numerator, denominator } = row;
    if (isHidden(rate) || isHidden(denominator)) return { drawn: null, written: hiddenValue, weight: 0 };
    return {
      drawn: rate,
      written: `${formatPercent(rate)} (${formatPart(numerator, denominator)})`,
      weight: denominator,
    };
  }
  const cell = result?.shape === 'table' ? result.cells.find((each) => each.code === code) : undefined;
  if (cell === undefined) return nothing;
  if (isHidden(cell.count)) return { drawn: null, written: hiddenValue, weight: 0 };
  return { drawn: cell.count, written: formatNumber(cell.count), weight: cell.count };
}
