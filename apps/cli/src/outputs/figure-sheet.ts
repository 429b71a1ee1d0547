import type { Sheet, SheetCell } from '@kraften/documents/sheet';
import type { FigureComparison } from '@kraften/domain/comparison/compare-reports';
import type { Period } from '@kraften/domain/concepts/period/period';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import { audiencesInWords, roundingWords, suppressionWords } from '@kraften/domain/metrics/definition-words';
import { isHidden } from '@kraften/domain/metrics/result';
import { type FigureRow, figureRows } from '../figures/figure-rows';
import { type PeriodColumn, resultOf, sectionsOf } from '../figures/shown-figure';
import { hiddenText } from '../tables/shown-text';

/** Every number of every figure on a row of its own, with a column for each period and one for what a comparison says. */
export function figureSheet(columns: readonly PeriodColumn[], comparisons: readonly FigureComparison[] = []): Sheet {
  const compares = comparisons.length > 0;
  const all = columns.flatMap(({ figures }) => figures);
  const rows = sectionsOf(all).flatMap(({ heading, metrics }) =>
    metrics.flatMap((metric) => {
      const byPeriod = columns.map(({ figures }) => {
        const result = resultOf(figures, metric);
        return result === null ? [] : figureRows(metric, result);
      });
      const comparison = comparisons.find(({ metricId }) => metricId === metric.id)?.comparison;
      return keysOf(byPeriod).map(([key, { part, measure }], index): readonly SheetCell[] => [
        heading,
        metric.label.sv,
        part,
        measure,
        ...byPeriod.map((ofPeriod) => cellOf(ofPeriod.find((row) => keyOf(row) === key))),
        ...(compares ? [index === 0 ? (comparison?.sentence ?? null) : null] : []),
        metric.id,
        { number: metric.version, kind: 'whole' },
      ]);
    }),
  );
  return {
    name: 'Figurer',
    columns: [
      'Avsnitt',
      'Figur',
      'Del',
      'Mått',
      ...columns.map(({ period }) => periodHeading(period)),
      ...(compares ? ['Jämförelse'] : []),
      'Definition',
      'Version',
    ],
    rows,
  };
}

/** The definitions of some figures, in words. */
export function definitionSheet(metricIds: readonly string[]): Sheet {
  return {
    name: 'Definitioner',
    columns: [
      'Definition',
      'Version',
      'Namn',
      'Fråga',
      'Vilka det gäller',
      'Täljare eller det som räknas',
      'Nämnare',
      'Tidiga avhopp',
      'Överflyttade',
      'Den som kommer tillbaka',
      'När uppgifter saknas',
      'Avrundning',
      'När få personer berörs',
      'Vilka som får se siffran',
      'Exempel',
    ],
    rows: metricIds.flatMap((id) => {
      const metric = findMetric(id);
      if (metric === null) return [];
      const { dropouts, transfers, reentries } = metric.treatment;
      return [
        [
          id,
          { number: metric.version, kind: 'whole' as const },
          metric.label.sv,
          metric.question,
          metric.population,
          metric.numerator,
          metric.denominator,
          dropouts,
          transfers,
          reentries,
          metric.missingValues,
          roundingWords(metric),
          suppressionWords(metric),
          audiencesInWords(metric),
          metric.example.story,
        ],
      ];
    }),
  };
}

function keysOf(byPeriod: readonly (readonly FigureRow[])[]): readonly (readonly [string, FigureRow])[] {
  return [...new Map(byPeriod.flat().map((row) => [keyOf(row), row]))];
}

function keyOf({ part, measure }: FigureRow): string {
  return `${part}\n${measure}`;
}

function cellOf(row: FigureRow | undefined): SheetCell {
  if (row === undefined || row.value === null) return null;
  if (isHidden(row.value)) return hiddenText;
  return { number: row.value, kind: row.kind };
}

function periodHeading({ from, to }: Period): string {
  return `${from} – ${to}`;
}
