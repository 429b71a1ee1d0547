import type { FigureComparison } from '@kraften/domain/comparison/compare-reports';
import type { Period } from '@kraften/domain/concepts/period/period';
import { dimensionOf } from '@kraften/domain/metrics/dimensions/dimensions';
import { kronorOf } from '@kraften/domain/metrics/kronor-of';
import type { Metric } from '@kraften/domain/metrics/metric';
import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import { type PeriodColumn, resultOf, sectionsOf } from '../figures/shown-figure';
import { alignedTable, pageWidth, type TextRow, wrapped } from './aligned-table';
import { shownPercent, shownText } from './shown-text';

/** Two periods beside each other, and under each section what can be said of the differences. */
export function comparisonTable(
  teamName: string,
  [one, other]: readonly [PeriodColumn, PeriodColumn],
  comparisons: readonly FigureComparison[],
): string {
  const lines = [teamName, `${periodText(one.period)} mot ${periodText(other.period)}`];
  for (const { heading, metrics } of sectionsOf(one.figures)) {
    const rows = metrics.flatMap((metric) => metricRows(metric, one, other));
    lines.push('', heading, '─'.repeat(pageWidth));
    lines.push(...alignedTable([...headRows(one.period, other.period), ...rows]));
    for (const metric of metrics) {
      const comparison = comparisons.find(({ metricId }) => metricId === metric.id)?.comparison;
      if (comparison) lines.push('', ...wrapped(`${metric.label.sv}: ${comparison.sentence}`, pageWidth));
    }
  }
  return [...lines, '', ...notes.flatMap((note) => wrapped(note, pageWidth))].map((line) => `${line}\n`).join('');
}

const notes = [
  'Andelar prövas med Fishers exakta test, medelvärden med Welchs intervall och antal med ett exakt binomialtest.',
  'Av tjugo jämförelser utan verklig skillnad ser i medel en ut att vara större än slumpen brukar ge.',
];

function metricRows(metric: Metric, one: PeriodColumn, other: PeriodColumn): TextRow[] {
  const [result, counterpart] = [resultOf(one.figures, metric), resultOf(other.figures, metric)];
  if (result === null) return [];
  const [texts, others] = [result, counterpart].map((shown) => (shown === null ? [] : summaryTexts(metric, shown)));
  return (texts ?? []).map(([name, text]) => [name, text, others?.find(([same]) => same === name)?.[1] ?? '–']);
}

/** The numbers of a figure that one looks at first, each with its name. */
function summaryTexts(
  { label, decimals }: Metric,
  result: MetricResult<Hidden>,
): readonly (readonly [string, string])[] {
  switch (result.shape) {
    case 'count':
      return [[label.sv, shownText(result.value, 0)]];
    case 'share': {
      const parts = `${shownText(result.numerator, 0)} av ${shownText(result.denominator, 0)}`;
      return [[label.sv, `${shownPercent(result.rate, decimals)} (${parts})`]];
    }
    case 'distribution': {
      const { mean, median, n } = result.groups.all;
      return [
        [`${label.sv}, medelvärde`, shownText(mean, decimals)],
        ['  median', shownText(median, decimals)],
        ['  antal', shownText(n, 0)],
      ];
    }
    case 'table': {
      const { labelOf } = dimensionOf(result.dimension);
      const rows = result.cells.map(({ code, count }) => [`  ${labelOf(code).sv}`, shownText(count, 0)] as const);
      return [[label.sv, ''], ...rows];
    }
    case 'shares': {
      const { labelOf } = dimensionOf(result.dimension);
      const rows = result.rows.map(
        ({ code, rate }) => [`  ${labelOf(code).sv}`, shownPercent(rate, decimals)] as const,
      );
      return [[label.sv, ''], ...rows];
    }
    case 'money':
      return [[label.sv, `${shownText(kronorOf(result.orePerOne), 0)} kr`]];
    case 'crossing':
      return [];
    case 'curve':
      return result.at.map(({ months, stillEnrolled }) => [
        `Kvar efter ${months} månader`,
        shownPercent(stillEnrolled, 0),
      ]);
  }
}

/** First and last day over each column, on two lines so that the page stays narrow. */
function headRows(period: Period, compared: Period): readonly TextRow[] {
  return [
    ['', period.from, compared.from],
    ['', `– ${period.to}`, `– ${compared.to}`],
  ];
}

function periodText({ from, to }: Period): string {
  return `${from} – ${to}`;
}
