import type { Unit } from '@kraften/domain/metrics/metric';
import { unitName } from '@kraften/domain/metrics/unit-name';
import type { ReactNode } from 'react';
import { formatMetricNumber, formatMetricValue, type Shown } from '../format/metric-value';
import { formatNumber, formatPercent, noValue } from '../format/number';
import css from './chart.module.css';
import { ChartFrame } from './chart-frame';
import type { FigureTableData } from './figure-table-data';
import { LineChart } from './line-chart';

export type SeriesLine = { readonly label: string; readonly points: readonly SeriesPoint[] };
export type SeriesPoint = {
  /** As it stands under the axis: "2301–2312". */
  readonly period: string;
  readonly value: number | null;
  /** 95 % interval. */
  readonly interval?: readonly [number, number] | null;
  /** What the value rests on, for the table: "7 av 13". */
  readonly rests?: string;
};

type SeriesChartProps = {
  readonly title: string;
  /** A `DefinitionPopover`. */
  readonly mark?: ReactNode;
  readonly description?: ReactNode;
  readonly unit: Unit;
  readonly decimals: number;
  /** At most four lines, over the same periods, oldest first. */
  readonly lines: readonly SeriesLine[];
};

/** A figure from period to period, with its values written at the points and the same numbers as a table. */
export function SeriesChart(props: SeriesChartProps) {
  const { title, mark, description, unit, decimals, lines } = props;
  const shown = { unit, decimals };
  const isPercent = unit === 'percent' || unit === 'probability';
  const periods = [...new Set(lines.flatMap(({ points }) => points.map(({ period }) => period)))];
  const hasValues = lines.some(({ points }) => points.some(({ value }) => value !== null));
  const data = seriesTable(props, periods);
  return (
    <ChartFrame title={title} mark={mark} description={description} data={data}>
      {hasValues ? (
        <LineChart
          title={title}
          summary={lines.map((line) => summaryOf(line, (value) => formatMetricValue(value, shown))).join(' ')}
          intervals="whiskers"
          xTicks={periods.map((label, at) => ({ at, label }))}
          formatY={(value) => (isPercent ? formatPercent(value) : formatNumber(value))}
          {...(isPercent ? {} : { yUnit: unitName(unit) })}
          {...(lines.length === 1 ? { valueAt: (value: number) => formatMetricNumber(value, shown) } : {})}
          lines={lines.map((line) => ({
            label: lines.length === 1 ? line.label : `${line.label} ${lastValue(line, shown)}`,
            points: line.points.map(({ period, value, interval = null }) => ({
              x: periods.indexOf(period),
              y: value,
              interval,
              text: `${line.label} ${period}: ${formatMetricValue(value, shown)}`,
            })),
          }))}
        />
      ) : (
        <p className={css['nothing']}>Det finns inga värden för perioderna än.</p>
      )}
    </ChartFrame>
  );
}

/** What a line ends at, beside its name. */
function lastValue({ points }: SeriesLine, shown: Shown): string {
  return formatMetricNumber(points.findLast(({ value }) => value !== null)?.value ?? null, shown);
}

/** Where a line begins and ends, in words. */
function summaryOf({ label, points }: SeriesLine, format: (value: number) => string): string {
  const known = points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const [first, last] = [known.at(0), known.at(-1)];
  if (!first || !last) return `${label}: inga värden.`;
  if (first === last) return `${label}: ${format(first.value)} (${first.period}).`;
  return `${label}: från ${format(first.value)} (${first.period}) till ${format(last.value)} (${last.period}).`;
}

/** The same numbers as text. The heading says the unit, so that a spreadsheet takes the cells as numbers. */
function seriesTable({ title, unit, decimals, lines }: SeriesChartProps, periods: readonly string[]): FigureTableData {
  const columns = lines.flatMap(({ label, points }) => {
    const at = (period: string) => points.find((point) => point.period === period);
    const values = {
      header: `${label} (${unitName(unit)})`,
      cell: (period: string) => formatMetricNumber(at(period)?.value ?? null, { unit, decimals }),
    };
    if (points.every(({ rests }) => rests === undefined)) return [values];
    const header = lines.length === 1 ? 'Underlag' : `${label}, underlag`;
    return [values, { header, cell: (period: string) => at(period)?.rests ?? noValue }];
  });
  return {
    caption: title,
    columns: ['Period', ...columns.map(({ header }) => header)],
    rows: periods.map((period) => ({ header: period, cells: columns.map(({ cell }) => cell(period)) })),
  };
}
