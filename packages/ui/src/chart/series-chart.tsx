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
  /** What an old report prints for the period; `shown` when that is the value. */
  readonly typedIn?: { readonly value: number; readonly title: string; readonly shown: boolean };
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
  const hasTypedIn = lines.some(({ points }) => points.some(({ typedIn }) => typedIn?.shown));
  const hasValues = lines.some(({ points }) => points.some(({ value }) => value !== null));
  const data = seriesTable(props, periods);
  return (
    <ChartFrame title={title} mark={mark} description={description} data={data}>
      {hasValues ? (
        <LineChart
          title={title}
          summary={[
            ...lines.map((line) => summaryOf(line, (value) => formatMetricValue(value, shown))),
            ...(hasTypedIn ? ['Vilka värden som är inskrivna från äldre rapporter står i tabellen.'] : []),
          ].join(' ')}
          intervals="whiskers"
          xTicks={periods.map((label, at) => ({ at, label }))}
          formatY={(value) => (isPercent ? formatPercent(value) : formatNumber(value))}
          {...(isPercent ? {} : { yUnit: unitName(unit) })}
          {...(lines.length === 1 ? { valueAt: (value: number) => formatMetricNumber(value, shown) } : {})}
          lines={lines.map((line) => ({
            label: lines.length === 1 ? line.label : `${line.label} ${lastValue(line, shown)}`,
            points: line.points.map(({ period, value, interval = null, typedIn }) => ({
              x: periods.indexOf(period),
              y: value,
              interval,
              text: `${line.label} ${period}: ${formatMetricValue(value, shown)}${typedIn?.shown ? `, ${typedInFrom(typedIn)}` : ''}`,
              other: typedIn?.shown === true,
            })),
          }))}
        />
      ) : (
        <p className={css['nothing']}>Det finns inga värden att visa för perioderna.</p>
      )}
      {hasTypedIn && <TypedInKey />}
    </ChartFrame>
  );
}

/** The mark of what was typed in, and what it means. */
function TypedInKey() {
  return (
    <p className={css['key']}>
      <svg className={css['series']} width={32} height={14} aria-hidden="true">
        <path className={css['line']} data-other d="M0 7h32" />
        <path className={css['otherDot']} d="M16 1l6 6l-6 6l-6 -6z" />
      </svg>
      Inskriven från äldre rapport. Den visas för perioder som teamets egna deltaganden inte når tillbaka till.
    </p>
  );
}

function typedInFrom({ title }: { readonly title: string }): string {
  return `inskriven från äldre rapport: ${title}`;
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
      isWords: false,
    };
    const named = (heading: string) => (lines.length === 1 ? heading : `${label}, ${heading.toLocaleLowerCase('sv')}`);
    const rests = { header: named('Underlag'), cell: (period: string) => at(period)?.rests ?? noValue, isWords: false };
    const source = {
      header: named('Källa'),
      cell: (period: string) => sourceOf(at(period), { unit, decimals }),
      isWords: true,
    };
    return [
      values,
      ...(points.every((point) => point.rests === undefined) ? [] : [rests]),
      ...(points.every((point) => point.typedIn === undefined) ? [] : [source]),
    ];
  });
  return {
    caption: title,
    columns: ['Period', ...columns.map(({ header }) => header)],
    words: columns.flatMap(({ header, isWords }) => (isWords ? [header] : [])),
    rows: periods.map((period) => ({ header: period, cells: columns.map(({ cell }) => cell(period)) })),
  };
}

/** Where a value comes from, and what an old report has where both are known. */
function sourceOf(point: SeriesPoint | undefined, shown: Shown): string {
  if (point === undefined || point.value === null) return noValue;
  const { typedIn } = point;
  if (typedIn?.shown) return typedInFrom(typedIn);
  const computed = 'räknad på deltagandena';
  if (typedIn === undefined) return computed;
  return `${computed}; ${formatMetricValue(typedIn.value, shown)} ${typedInFrom(typedIn)}`;
}
