import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../concepts/facts/facts';
import type { Period } from '../concepts/period/period';
import { catalogue, findMetric } from '../metrics/catalogue';
import { type Hidden, isHidden, type MetricResult } from '../metrics/result';
import { computeReport } from '../reports/compute-report';
import { anyPeriod, cohortFacts } from '../testing/arbitrary-cohort';
import { withFurtherFacts } from '../testing/arbitrary-further-facts';
import { holds } from '../testing/holds';
import { manyTimes } from '../testing/many-times';
import { readerInterval } from '../testing/reader-interval';
import { eventShares } from './cell-ids';
import { releaseOf } from './release-of';
import { printedTables, releaseReport } from './release-report';
import { suppress } from './suppress';

/** Several small cohorts as one, so that some counts are small and some are not. */
const team: fc.Arbitrary<Facts> = fc
  .tuple(...['a', 'b', 'c', 'd', 'e'].map((prefix) => cohortFacts(prefix)))
  .map((cohorts) => ({ participations: cohorts.flatMap(({ participations }) => participations) }))
  .chain((facts) => withFurtherFacts(fc.constant(facts)));

const threshold = fc.integer({ min: 3, max: 10 });

describe('the cells of a report', () => {
  test('add up as it is told they do', () => {
    holds(
      fc.property(team, anyPeriod, (facts, period) => {
        const { cells, sums } = releaseOf(computeReport(facts, period), new Map());
        const countOf = new Map(cells.map(({ id, count }) => [id, count]));
        for (const { total, parts } of sums) {
          const sum = parts.reduce((so, id) => so + (countOf.get(id) ?? Number.NaN), 0);
          expect(sum, `${total} = ${parts.join(' + ')}`).toBe(countOf.get(total));
        }
        expect(cells.every(({ count }) => count >= 0)).toBe(true);
      }),
    );
  });

  test('leave a reader of the whole release in enough doubt about every hidden one', () => {
    holds(
      fc.property(team, anyPeriod, threshold, (...[facts, period, least]) => {
        const release = merged(facts, period, least);
        const hidden = new Set(suppress(release, least).keys());
        for (const { id, count, printed } of release.cells) {
          const isSmall = count > 0 && count < least;
          if (!hidden.has(id) && (printed || !isSmall)) continue;
          const { lowest, highest } = readerInterval(release, hidden, id);
          expect(highest - lowest, id).toBeGreaterThanOrEqual(least - 1e-6);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('a released report', () => {
  test('shows no small count, no end of a range, and no quantile of few', () => {
    holds(
      fc.property(team, anyPeriod, threshold, (...[facts, period, least]) => {
        const figures = computeReport(facts, period);
        const exact = new Map(figures.map((figure) => [figure.metricId, figure.result]));
        for (const { metricId, result } of releaseReport(figures, least)) {
          expect(result.threshold).toBe(least);
          expect(personsShown(exact.get(metricId), result).every((persons) => persons >= least)).toBe(true);
          for (const count of countsIn(result))
            expect(
              count === 0 || count >= least || behindNothing(metricId) || eventShares[metricId] !== undefined,
              metricId,
            ).toBe(true);
          if (result.shape !== 'distribution') continue;
          for (const { n, min, max, median, mean } of Object.values(result.groups)) {
            if (n === 0) continue;
            expect(isHidden(min) && isHidden(max), metricId).toBe(true);
            if (!isHidden(mean)) expect(isHidden(n) ? 0 : n).toBeGreaterThanOrEqual(least);
            if (!isHidden(median)) expect(isHidden(n) ? 0 : n).toBeGreaterThanOrEqual(2 * least);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('has every number that it shows from the exact report', () => {
    holds(
      fc.property(team, anyPeriod, (facts, period) => {
        const exact = computeReport(facts, period);
        for (const { metricId, result } of releaseReport(exact, 5)) {
          const original = exact.find((figure) => figure.metricId === metricId)?.result;
          if (result.shape === 'count' && original?.shape === 'count' && !isHidden(result.value)) {
            expect(result.value).toBe(original.value);
          }
          if (result.shape === 'share' && original?.shape === 'share' && !isHidden(result.rate)) {
            expect(result).toMatchObject({ numerator: original.numerator, denominator: original.denominator });
            expect([result.rate, result.ci95]).toEqual([original.rate, original.ci95]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('every figure of the catalogue that may leave the team is known to the release:', () => {
  const leaving = catalogue.filter(({ audiences }) => audiences.includes('association'));
  const unknown = ['throughputMonths.results.excludingLongest', 'publicSupportMonthsBefore.results.excludingLongest'];

  test.each(leaving.map((metric) => [metric.id, metric] as const))('%s, of fifty times as many', (id, metric) => {
    const figures = computeReport(manyTimes(metric.example.facts, 50), metric.example.period, [metric]);
    expect(figures).toHaveLength(1);
    expect(JSON.stringify(releaseReport(figures, 5)).includes('"few-people"')).toBe(unknown.includes(id));
  });
});

test('a figure that nobody has said what it adds up with is hidden', () => {
  const result: MetricResult = { shape: 'count', value: 40 };
  const [released] = releaseReport([{ metricId: 'new.figure', version: 1, result }], 5);
  expect(released?.result).toEqual({ shape: 'count', value: { hidden: 'few-people' }, threshold: 5 });
});

function merged(facts: Facts, period: Period, least: number) {
  const figures = computeReport(facts, period);
  return releaseOf(figures, printedTables(figures, least));
}

function countsIn(result: ReturnType<typeof releaseReport>[number]['result']): readonly number[] {
  const counts = () => {
    switch (result.shape) {
      case 'count':
        return [result.value];
      case 'share':
        return [result.numerator, result.denominator];
      case 'table':
        return result.cells.map(({ count }) => count);
      case 'distribution':
        return Object.values(result.groups).flatMap(({ n, missing }) => [n, missing]);
      case 'crossing':
        return result.cells.map(({ count }) => count);
      case 'shares':
        return result.rows.flatMap(({ numerator, denominator }) => [numerator, denominator]);
      case 'money':
        return [result.count];
      case 'curve':
        return [result.n, result.events];
    }
  };
  return counts().filter((count): count is number => !isHidden(count));
}

/** How many persons each shown count of events is of. */
function personsShown(exact: MetricResult | undefined, released: MetricResult<Hidden>): readonly number[] {
  if (exact?.shape === 'count' && released.shape === 'count' && !isHidden(released.value)) return known(exact.persons);
  if (exact?.shape !== 'table' || released.shape !== 'table') return [];
  return released.cells.flatMap(({ code, count }) =>
    isHidden(count) || count === 0 ? [] : known(exact.cells.find((cell) => cell.code === code)?.persons),
  );
}

function known(persons: number | undefined): readonly number[] {
  return persons === undefined || persons === 0 ? [] : [persons];
}

function behindNothing(metricId: string): boolean {
  return findMetric(metricId)?.behind === null;
}
