import type { Facts } from '@kraften/domain/concepts/facts/facts';
import { decimalText, intervalText, percentText } from '@kraften/domain/concepts/number-text/number-text';
import type { Period } from '@kraften/domain/concepts/period/period';
import { sexes, sexPluralLabels } from '@kraften/domain/concepts/sex/sex';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import { dimensions } from '@kraften/domain/metrics/dimensions/dimensions';
import type { Metric } from '@kraften/domain/metrics/metric';
import type { CurveResult, DistributionResult, MetricResult, TableResult } from '@kraften/domain/metrics/result';
import type { ReportTeam } from '@kraften/domain/reports/kraften-report';
import { reportSections } from '@kraften/domain/reports/report-sections';
import type { DistributionSummary } from '@kraften/domain/statistics/distribution-summary';
import { alignedTable, type TextRow, wrapped } from './aligned-table';

const pageWidth = 88;

/** The figures as a table to read in a terminal. */
export function reportTable(team: ReportTeam, facts: Facts, period: Period): string {
  const lines = [team.name, `${period.from} – ${period.to}`];
  for (const { heading, metricIds } of reportSections) {
    const metrics = metricIds.map(findMetric).filter((metric) => metric !== null);
    lines.push('', heading.sv, '─'.repeat(pageWidth));
    lines.push(...sectionLines(metrics, facts, period));
  }
  return `${[...lines, '', ...footnotes].map((line) => `${line}\n`).join('')}`;
}

const footnotes = [
  'Inom parentes: 95 procents osäkerhetsintervall. Streck: det finns ingen att räkna på.',
  'Talen är avrundade. Skriv --format json för oavrundade.',
];

/** Counts and shares of a section share one table; every other shape has a table of its own. */
function sectionLines(metrics: readonly Metric[], facts: Facts, period: Period): string[] {
  const lines: string[] = [];
  let short: TextRow[] = [];
  const endShortRows = () => {
    if (short.length > 0) lines.push(...alignedTable(short));
    short = [];
  };
  for (const metric of metrics) {
    const result = metric.compute(facts, period);
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

function shortRow({ label, decimals }: Metric, result: MetricResult): TextRow | null {
  switch (result.shape) {
    case 'count':
      return [label.sv, decimalText(result.value, 0)];
    case 'share': {
      const { numerator, denominator, ci95 } = result;
      return [
        label.sv,
        percentText(numerator, denominator, decimals),
        `${decimalText(numerator, 0)} av ${decimalText(denominator, 0)}`,
        ci95 ? `(${intervalText(ci95, decimals)})` : '',
      ];
    }
    case 'distribution':
    case 'table':
    case 'curve':
      return null;
  }
}

function longLines(metric: Metric, result: MetricResult): string[] {
  switch (result.shape) {
    case 'distribution':
      return distributionLines(metric, result);
    case 'table':
      return tableLines(result);
    case 'curve':
      return curveLines(result);
    case 'count':
    case 'share':
      return [];
  }
}

function distributionLines({ unit, decimals }: Metric, { groups }: DistributionResult): string[] {
  const row = (name: string, { n, missing, mean, median, min, max }: DistributionSummary): TextRow => [
    name,
    ...[n, missing].map((count) => decimalText(count, 0)),
    ...[mean, median].map((value) => decimalText(value, decimals)),
    ...[min, max].map((value) => decimalText(value, unit === 'years' ? 0 : decimals)),
  ];
  const bySex = sexes
    .filter((sex) => groups[sex].n + groups[sex].missing > 0)
    .map((sex) => row(`    ${sexPluralLabels[sex].sv}`, groups[sex]));
  return alignedTable([
    [`  ${unit === 'years' ? 'år' : 'månader'}`, 'antal', 'okänt', 'medel', 'median', 'minst', 'störst'],
    row('  alla', groups.all),
    ...bySex,
  ]);
}

function tableLines({ dimension, cells }: TableResult): string[] {
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const labelOf = dimensions.find(({ id }) => id === dimension)?.labelOf;
  return alignedTable(
    cells.map(
      ({ code, count }): TextRow => [
        `  ${labelOf?.(code).sv ?? code}`,
        decimalText(count, 0),
        percentText(count, total, 0),
      ],
    ),
  );
}

function curveLines({ n, events, medianMonths, at }: CurveResult): string[] {
  const percent = (share: number | null) => (share === null ? '–' : percentText(share, 1, 0));
  return [
    ...alignedTable([
      ['  Deltaganden som följs', decimalText(n, 0)],
      ['  Avslut', decimalText(events, 0)],
      ['  Hälften är kvar efter, månader', decimalText(medianMonths, 1)],
    ]),
    '',
    ...alignedTable([
      ['  månader', 'kvar', '', 'till resultat', 'avslutade annars'],
      ...at.map(
        (point): TextRow => [
          `  ${decimalText(point.months, 0)}`,
          percent(point.stillEnrolled),
          point.stillEnrolledCi95 ? `(${intervalText(point.stillEnrolledCi95, 0)})` : '',
          percent(point.closedToResult),
          percent(point.closedOtherwise),
        ],
      ),
    ]),
  ];
}
