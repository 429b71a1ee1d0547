import { describe, expect, test } from 'vitest';
import { calendarYear, halfYear } from '../concepts/period/named-periods';
import { exampleYear } from '../metrics/example/example-year';
import type { Hidden, MetricResult } from '../metrics/result';
import { computeReport } from '../reports/compute-report';
import { distributionSummary } from '../statistics/distribution-summary';
import { share } from '../statistics/share';
import { compareReports } from './compare-reports';

const nbsp = '\u00a0';

function compare(metricId: string, result: MetricResult, counterpart: MetricResult) {
  const [found] = compareReports(
    { period: calendarYear(2024), figures: [{ metricId, version: 1, result }] },
    { period: calendarYear(2023), figures: [{ metricId, version: 1, result: counterpart }] },
  );
  return found?.comparison;
}

const shareOf = (numerator: number, denominator: number): MetricResult => ({
  shape: 'share',
  ...share(numerator, denominator),
});

describe('two shares', () => {
  test('that chance can explain', () => {
    expect(compare('results.excludingDropouts', shareOf(7, 13), shareOf(9, 17))).toMatchObject({
      verdict: 'may-be-chance',
      p: 1, // R 4.2.2, fisher.test
      difference: expect.closeTo(0.905, 3),
      sentence: `7 av 13 mot 9 av 17: 54${nbsp}% mot 53${nbsp}%, 1 procentenhet högre. Skillnaden kan bero på slumpen (p = 1,00).`,
    });
  });

  test('that chance seldom gives', () => {
    expect(compare('results.ofAllClosings', shareOf(3, 15), shareOf(10, 12))).toMatchObject({
      verdict: 'more-than-chance',
      p: expect.closeTo(0.0018381418166046, 12), // R 4.2.2, fisher.test
      sentence: `3 av 15 mot 10 av 12: 20${nbsp}% mot 83${nbsp}%, 63 procentenheter lägre. Skillnaden är större än slumpen brukar ge (p = 0,002).`,
    });
  });

  test('of which one is of nobody', () => {
    expect(compare('results.ofAllClosings', shareOf(3, 15), shareOf(0, 0))).toMatchObject({
      difference: null,
      verdict: 'not-tested',
      sentence: '3 av 15 mot 0 av 0. Det finns ingen att räkna på i den ena, så skillnaden går inte att säga.',
    });
  });
});

describe('two counts', () => {
  const count = (value: number): MetricResult => ({ shape: 'count', value });

  test('of events are tested against their numbers of days', () => {
    // R 4.2.2: poisson.test(c(19, 30), c(366, 365)) and c(366, 181)
    expect(compare('flow.newlyEnrolled', count(19), count(30))).toMatchObject({
      p: expect.closeTo(0.118433087465464, 11),
      difference: -11,
      sentence: '19 mot 30: 11 färre. Skillnaden kan bero på slumpen (p = 0,12).',
    });
    const figures = (value: number) => [{ metricId: 'flow.newlyEnrolled', version: 1, result: count(value) }];
    const [half] = compareReports(
      { period: calendarYear(2024), figures: figures(19) },
      { period: halfYear(2023, 1), figures: figures(30) },
    );
    expect(half?.comparison).toMatchObject({
      p: expect.closeTo(0.0000574162205586951, 11),
      sentence: '19 mot 30, det är 19,0 mot 60,5 om året. Skillnaden är större än slumpen brukar ge (p < 0,001).',
    });
  });

  test('of half-years are told as they are, though one is two days longer', () => {
    const figures = (value: number) => [{ metricId: 'closings.total', version: 1, result: count(value) }];
    const [half] = compareReports(
      { period: halfYear(2024, 1), figures: figures(12) }, // 182 days
      { period: halfYear(2024, 2), figures: figures(12) }, // 184 days
    );
    expect(half?.comparison.sentence).toBe('12 mot 12, lika många.');
  });

  test('that are equal, of periods that aren’t, are not called alike', () => {
    const figures = [{ metricId: 'closings.total', version: 1, result: count(12) }];
    const [found] = compareReports({ period: halfYear(2024, 1), figures }, { period: calendarYear(2023), figures });
    expect(found?.comparison.sentence).toMatch(/^12 mot 12, det är 24,1 mot 12,0 om året\. Skillnaden kan bero/);
  });

  test.each([['flow.enrolledAtStart'], ['flow.enrolledAtEnd'], ['flow.everEnrolled'], ['flow.persons']])(
    'of %s are not tested: the same people can stand in both',
    (metricId) => {
      expect(compare(metricId, count(80), count(20))).toMatchObject({ verdict: 'not-tested', p: null });
    },
  );

  test('of those enrolled on a day are told, not tested', () => {
    expect(compare('flow.enrolledAtEnd', count(38), count(35))).toMatchObject({
      verdict: 'not-tested',
      difference: 3,
      sentence: '38 mot 35: 3 fler.',
    });
  });
});

describe('two means', () => {
  const sleep = [
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
    [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
  ] as const;
  const mean = (values: readonly number[]): MetricResult => {
    const all = distributionSummary(values, 0);
    return { shape: 'distribution', groups: { all, female: all, male: all, unknown: all } };
  };

  test('are compared by the interval of their difference', () => {
    const comparison = compare('throughputMonths.results', mean(sleep[0]), mean(sleep[1]));
    expect(comparison?.ci95?.[0]).toBeCloseTo(-3.36548323071171, 4); // R 4.2.2: t.test(extra ~ group, sleep)
    expect(comparison).toMatchObject({
      verdict: 'may-be-chance',
      sentence:
        'I medel 0,8 månader (10 värden) mot 2,3 månader (10 värden). Skillnadens 95 %-intervall går från −3,4 till 0,2, alltså på båda sidor om noll. Skillnaden kan bero på slumpen.',
    });
  });

  test('of few values say so, and of one value aren’t tested', () => {
    expect(compare('age.closed', mean([30, 31, 32]), mean([50, 52, 51]))).toMatchObject({
      verdict: 'more-than-chance',
      sentence: expect.stringMatching(
        /når inte noll\. Skillnaden är större än slumpen brukar ge\. Den bygger på få värden\.$/,
      ),
    });
    expect(compare('age.closed', mean([30]), mean([50, 52]))).toMatchObject({ difference: -21, verdict: 'not-tested' });
    expect(compare('age.closed', mean([]), mean([50, 52]))).toMatchObject({ difference: null, verdict: 'not-tested' });
    expect(compare('age.enrolledAtEnd', mean([30, 31]), mean([50, 52]))).toMatchObject({ verdict: 'not-tested' });
  });
});

describe('two means of which one is of too few', () => {
  const all = (values: readonly number[]): MetricResult => {
    const groups = distributionSummary(values, 0);
    return { shape: 'distribution', groups: { all: groups, female: groups, male: groups, unknown: groups } };
  };
  const many = Array.from({ length: 20 }, (_, index) => 30 + index);

  test('are not tested, whichever it is', () => {
    expect(compare('age.closed', all([50, 52]), all([30]))).toMatchObject({ difference: 21, verdict: 'not-tested' });
    expect(compare('age.closed', all([50, 52]), all([]))).toMatchObject({ difference: null, verdict: 'not-tested' });
  });

  test('are said to rest on little, whichever it is', () => {
    expect(compare('age.closed', all(many), all([38, 39, 40]))?.sentence).toMatch(/få värden\.$/);
    expect(compare('age.closed', all([38, 39, 40]), all(many))?.sentence).toMatch(/få värden\.$/);
    expect(compare('age.closed', all(many), all(many))?.sentence).not.toMatch(/få värden/);
  });

  test('are told apart upwards as well as downwards', () => {
    const older = many.map((age) => age + 20);
    expect(compare('age.closed', all(older), all(many))?.verdict).toBe('more-than-chance');
    expect(compare('age.closed', all(many), all(older))?.verdict).toBe('more-than-chance');
  });
});

test('a figure that is no longer in the catalogue is told, not tested: nobody knows whom it counts', () => {
  const count = (value: number): MetricResult => ({ shape: 'count', value });
  expect(compare('old.figure', count(80), count(20))).toMatchObject({ difference: 60, verdict: 'not-tested', p: null });
});

test('figures of different kinds under one name are left out', () => {
  const count: MetricResult = { shape: 'count', value: 3 };
  const all = distributionSummary([1, 2], 0);
  const distribution: MetricResult = { shape: 'distribution', groups: { all, female: all, male: all, unknown: all } };
  const kinds = [count, shareOf(7, 13), distribution];
  for (const one of kinds) {
    for (const other of kinds) {
      if (one !== other) expect(compare('closings.total', one, other)).toBeUndefined();
    }
  }
});

test('a figure whose definition has changed isn’t compared', () => {
  const result = shareOf(7, 13);
  const [found] = compareReports(
    { period: calendarYear(2024), figures: [{ metricId: 'results.ofAllClosings', version: 2, result }] },
    { period: calendarYear(2023), figures: [{ metricId: 'results.ofAllClosings', version: 1, result }] },
  );
  expect(found?.comparison).toMatchObject({
    difference: null,
    verdict: 'not-tested',
    sentence: expect.stringMatching(/^Definitionen har ändrats/),
  });
});

test('a whole report has every share, count and mean', () => {
  const one = { period: exampleYear.period, figures: computeReport(exampleYear.facts, exampleYear.period) };
  const comparisons = compareReports(one, one);
  expect(comparisons).toHaveLength(
    one.figures.filter(({ result }) => ['count', 'share', 'distribution'].includes(result.shape)).length,
  );
  expect(comparisons.every(({ comparison }) => comparison.verdict !== 'more-than-chance')).toBe(true);
  expect(compareReports(one, { ...one, figures: [] })).toEqual([]);
});

describe('a hidden number', () => {
  const hidden = { hidden: 'few-people' } as const;
  const compareTo = (now: MetricResult<Hidden>) =>
    compareReports(
      { period: calendarYear(2024), figures: [{ metricId: 'results.ofAllClosings', version: 1, result: now }] },
      {
        period: calendarYear(2023),
        figures: [{ metricId: 'results.ofAllClosings', version: 1, result: shareOf(7, 13) }],
      },
    );

  test('is compared with nothing', () => {
    const share = { shape: 'share', numerator: hidden, denominator: 13, rate: hidden, ci95: hidden } as const;
    expect(compareTo(share)).toEqual([]);
    expect(compareTo(shareOf(6, 13))).toHaveLength(1);
  });

  test('that the comparison doesn’t rest on is no hindrance', () => {
    const all = { ...distributionSummary([30, 31, 32], 0), min: hidden, max: hidden, median: hidden };
    const released: MetricResult<Hidden> = {
      shape: 'distribution',
      groups: { all, female: all, male: all, unknown: all },
    };
    const figures = [{ metricId: 'age.closed', version: 1, result: released }];
    const [found] = compareReports({ period: calendarYear(2024), figures }, { period: calendarYear(2023), figures });
    expect(found?.comparison.difference).toBe(0);
  });
});
