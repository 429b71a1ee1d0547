import type { Cohort } from '@kraften/domain/concepts/cohort/cohort';
import type { Period } from '@kraften/domain/concepts/period/period';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import type { MetricResult } from '@kraften/domain/metrics/result';
import { kraftenReport } from '@kraften/domain/reports/kraften-report';
import { describe, expect, test } from 'vitest';
import { type PublishedReport, publishedCohort, publishedFigures, publishedReports } from './published';

describe.each(publishedReports)('%s', (report) => {
  const { period, figures } = publishedFigures(report);
  const cohort = publishedCohort(report);

  test.each(figures.map((figure) => [figure.path, figure.printed, figure] as const))(
    '%s is %s',
    (_path, _as, figure) => {
      const computed = computedAt(figure.path, cohort, period);
      expect(rounded(figure.unit === 'years' ? computed / 12 : computed, figure.decimals)).toBe(figure.value);
    },
  );

  test('every figure of the format has its place in the report', () => {
    const json: unknown = kraftenReport(cohort.team, cohort, period);
    for (const { path } of figures.filter(isInTheFormat)) expect(json).toHaveProperty(path);
  });
});

const series = publishedReports.flatMap((report) =>
  (publishedFigures(report).series ?? []).map((window) => ({ report, ...window })),
);

describe('the series', () => {
  test.each(series)('$report: $metric from $from', ({ report, metric, from, to, value, decimals }) => {
    const cohort = publishedCohort(cohortFor(report, from));
    expect(rounded(computedAt(metric, cohort, { from, to }), decimals)).toBe(value);
  });
});

/** The three windows before July 2018 in the 2018/19 report are of cases that its own cohort doesn't hold. */
function cohortFor(report: PublishedReport, from: string): PublishedReport {
  return report === 'kraften-2018-19' && from < '2018-07-01' ? 'kraften-2017-18' : report;
}

function isInTheFormat({ path }: { readonly path: string }): boolean {
  return !path.startsWith('throughputMonths.results.excludingLongest.');
}

/** Rounded as a report prints it; a figure without decimals must be exact. */
function rounded(value: number, decimals: number | undefined): number {
  return decimals === undefined ? value : Number(value.toFixed(decimals));
}

/** The number at a path: a metric's id, and what lies inside its result. */
function computedAt(path: string, { participations }: Cohort, period: Period): number {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const metric = findMetric(parts.slice(0, length).join('.'));
    if (metric) return numberIn(metric.compute({ participations }, period), parts.slice(length));
  }
  throw new Error(`no metric gives ${path}`);
}

function numberIn(result: MetricResult, [first = '', second = '']: readonly string[]): number {
  switch (result.shape) {
    case 'count':
      return result.value;
    case 'share':
      return numberAt(result, first);
    case 'table':
      return result.cells.find(({ code }) => code === first)?.count ?? Number.NaN;
    case 'distribution':
      return numberAt(Object.entries(result.groups).find(([group]) => group === first)?.[1] ?? {}, second);
    case 'crossing':
      return result.cells.find(({ row, column }) => row === first && column === second)?.count ?? Number.NaN;
    case 'shares':
      return numberAt(result.rows.find(({ code }) => code === first) ?? {}, second);
    case 'money':
    case 'curve':
      return numberAt(result, first);
  }
}

function numberAt(record: object, key: string): number {
  return Object.entries(record).find(([name]) => name === key)?.[1] ?? Number.NaN;
}
