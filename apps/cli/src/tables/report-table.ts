import { percentText } from '@kraften/domain/concepts/number-text/number-text';
import type { Period } from '@kraften/domain/concepts/period/period';
import { sexes, sexPluralLabels } from '@kraften/domain/concepts/sex/sex';
import { dimensionOf } from '@kraften/domain/metrics/dimensions/dimensions';
import { kronorOf } from '@kraften/domain/metrics/kronor-of';
import type { Metric } from '@kraften/domain/metrics/metric';
import {
  type CrossingResult,
  type CurveResult,
  type DistributionResult,
  type Hidden,
  isHidden,
  type MetricResult,
  type MoneyResult,
  type SharesResult,
  type TableResult,
} from '@kraften/domain/metrics/result';
import { unitName } from '@kraften/domain/metrics/unit-name';
import type { DistributionSummary } from '@kraften/domain/statistics/distribution-summary';
import { resultOf, type ShownFigure, sectionsOf } from '../figures/shown-figure';
import { alignedTable, pageWidth, type TextRow, wrapped } from './aligned-table';
import { shownInterval, shownPercent, shownText } from './shown-text';

/** What a table is about: whose figures, and of which period. */
export type TableHead = { readonly teamName: string; readonly period: Period; readonly notes: readonly string[] };

/** The figures as a table to read in a terminal. */
export function reportTable(head: TableHead, figures: readonly ShownFigure[]): string {
  const lines = [head.teamName, `${head.period.from} – ${head.period.to}`];
  for (const { heading, metrics } of sectionsOf(figures)) {
    lines.push('', heading, '─'.repeat(pageWidth), ...sectionLines(metrics, figures));
  }
  const notes = [...footnotes, ...head.notes].flatMap((note) => wrapped(note, pageWidth));
  return `${[...lines, '', ...notes].map((line) => `${line}\n`).join('')}`;
}

const footnotes = [
  'Inom parentes: 95 procents osäkerhetsintervall. Streck: det finns ingen att räkna på.',
  'Talen är avrundade. Skriv --format json för oavrundade.',
];

/** Counts and shares of a section share one table; every other shape has a table of its own. */
function sectionLines(metrics: readonly Metric[], figures: readonly ShownFigure[]): string[] {
  const lines: string[] = [];
  let short: TextRow[] = [];
  const endShortRows = () => {
    if (short.length > 0) lines.push(...alignedTable(short));
    short = [];
  };
  for (const metric of metrics) {
    const result = resultOf(figures, metric);
    if (result === null) continue;
    const row = shortRow(metric, result);
    if (row) short.push(row);
    else {
      endShortRows();
      if (lines.length > 0) lines.push('');
      lines.push(...wrapped(metric.label.sv, pageWidth), ...longLines(metric, result));
    }
  }
  endShortRows();
  return lines;
}

function shortRow({ label, decimals }: Metric, result: MetricResult<Hidden>): TextRow | null {
  switch (result.shape) {
    case 'count':
      return [label.sv, shownText(result.value, 0)];
    case 'share': {
      const { numerator, denominator, rate, ci95 } = result;
      return [
        label.sv,
        shownPercent(rate, decimals),
        `${shownText(numerator, 0)} av ${shownText(denominator, 0)}`,
        shownInterval(ci95, decimals),
      ];
    }
    case 'money':
      return moneyRow(label.sv, result);
    case 'distribution':
    case 'table':
    case 'crossing':
    case 'shares':
    case 'curve':
      return null;
  }
}

function longLines(metric: Metric, result: MetricResult<Hidden>): string[] {
  switch (result.shape) {
    case 'distribution':
      return distributionLines(metric, result);
    case 'table':
      return tableLines(result);
    case 'crossing':
      return crossingLines(result);
    case 'shares':
      return sharesLines(metric, result);
    case 'curve':
      return curveLines(result);
    case 'count':
    case 'share':
    case 'money':
      return [];
  }
}

function distributionLines({ unit, decimals }: Metric, { groups }: DistributionResult<Hidden>): string[] {
  const row = (name: string, { n, missing, mean, median, min, max }: DistributionSummary<Hidden>): TextRow => [
    name,
    ...[n, missing].map((count) => shownText(count, 0)),
    ...[mean, median].map((value) => shownText(value, decimals)),
    ...[min, max].map((value) => shownText(value, unit === 'years' ? 0 : decimals)),
  ];
  const bySex = sexes
    .filter((sex) => groups[sex].n !== 0 || groups[sex].missing !== 0)
    .map((sex) => row(`    ${sexPluralLabels[sex].sv}`, groups[sex]));
  return alignedTable([
    [`  ${unitName(unit)}`, 'antal', 'okänt', 'medel', 'median', 'minst', 'störst'],
    row('  alla', groups.all),
    ...bySex,
  ]);
}

/** A code on each row, with its share of the whole where none of them is hidden. */
function tableLines({ dimension, cells }: TableResult<Hidden>): string[] {
  const total = cells.reduce<number | null>(
    (sum, { count }) => (sum === null || isHidden(count) ? null : sum + count),
    0,
  );
  const { labelOf } = dimensionOf(dimension);
  return alignedTable(
    cells.map(({ code, count }): TextRow => {
      const row: TextRow = [`  ${labelOf(code).sv}`, shownText(count, 0)];
      return total === null || isHidden(count) ? row : [...row, percentText(count, total, 0)];
    }),
  );
}

/** A row for each pair of codes that anybody has, or that is hidden: a matrix of all would be too wide for a terminal. */
function crossingLines({ rowDimension, columnDimension, cells }: CrossingResult<Hidden>): string[] {
  const [rows, columns] = [dimensionOf(rowDimension), dimensionOf(columnDimension)];
  const shown = cells.filter(({ count }) => count !== 0);
  if (shown.length === 0) return ['  Det finns ingen att räkna på.'];
  return alignedTable(
    shown.map(
      ({ row, column, count }): TextRow => [
        `  ${rows.labelOf(row).sv} – ${columns.labelOf(column).sv}`,
        shownText(count, 0),
      ],
    ),
  );
}

function sharesLines({ decimals }: Metric, { dimension, rows }: SharesResult<Hidden>): string[] {
  const { labelOf } = dimensionOf(dimension);
  if (rows.length === 0) return ['  Det finns ingen att räkna på.'];
  return alignedTable(
    rows.map(
      ({ code, numerator, denominator, rate, ci95 }): TextRow => [
        `  ${labelOf(code).sv}`,
        shownPercent(rate, decimals),
        `${shownText(numerator, 0)} av ${shownText(denominator, 0)}`,
        shownInterval(ci95, decimals),
      ],
    ),
  );
}

function moneyRow(label: string, { orePerOne, ore, count, isPreliminary }: MoneyResult<Hidden>): TextRow {
  const [perOne, total] = [orePerOne, ore].map((amount) => `${shownText(kronorOf(amount), 0)} kr`);
  return [label, perOne ?? '', `${total} på ${shownText(count, 0)}`, isPreliminary ? 'preliminärt' : ''];
}

function curveLines({ n, events, medianMonths, at }: CurveResult<Hidden>): string[] {
  return [
    ...alignedTable([
      ['  Deltaganden som följs', shownText(n, 0)],
      ['  Avslut', shownText(events, 0)],
      ['  Hälften är kvar efter, månader', shownText(medianMonths, 1)],
    ]),
    '',
    ...alignedTable([
      ['  månader', 'kvar', '', 'till resultat', 'avslutade annars'],
      ...at.map(
        (point): TextRow => [
          `  ${shownText(point.months, 0)}`,
          shownPercent(point.stillEnrolled, 0),
          shownInterval(point.stillEnrolledCi95, 0),
          shownPercent(point.closedToResult, 0),
          shownPercent(point.closedOtherwise, 0),
        ],
      ),
    ]),
  ];
}
