import { expect, test } from 'vitest';
import type { Hidden, MetricResult } from '../metrics/result';
import { distributionSummary } from '../statistics/distribution-summary';
import { share } from '../statistics/share';
import { reportTree } from './report-tree';

const treeOf = (...figures: readonly (readonly [metricId: string, result: MetricResult<Hidden>])[]) =>
  reportTree(figures.map(([metricId, result]) => ({ metricId, result })));

const all = distributionSummary([6, 18], 1);
const nobody = distributionSummary([], 0);
const groups = { all, female: all, male: nobody, unknown: nobody };

test('figures stand at their paths, beside each other', () => {
  const tree = treeOf(
    ['flow.closed', { shape: 'count', value: 16 }],
    ['results.count', { shape: 'count', value: 7 }],
    ['flow.persons', { shape: 'count', value: { hidden: 'few-people' } }],
    ['breakdowns.closed.sex', { shape: 'table', dimension: 'sex', cells: [{ code: 'female', count: 9 }] }],
    ['breakdowns.closed.ageBand', { shape: 'table', dimension: 'ageBand', cells: [{ code: '18-30', count: 4 }] }],
  );
  expect(tree).toEqual({
    flow: { closed: 16, persons: { hidden: 'few-people' } },
    results: { count: 7 },
    breakdowns: { closed: { sex: { female: 9 }, ageBand: { '18-30': 4 } } },
  });
});

test('a share has its counts, its rate and its interval', () => {
  const half = share(5, 10);
  expect(treeOf(['results.ofAllClosings', { shape: 'share', ...half }])).toEqual({ results: { ofAllClosings: half } });
});

test('a measure has how many lack it, but for a throughput time, which nobody lacks', () => {
  const summary = { n: 2, mean: 12, median: 12, min: 6, max: 18 };
  const none = { n: 0, mean: null, median: null, min: null, max: null };
  expect(treeOf(['age.closed', { shape: 'distribution', groups }])).toEqual({
    age: {
      closed: {
        all: { ...summary, missing: 1 },
        female: { ...summary, missing: 1 },
        male: { ...none, missing: 0 },
        unknown: { ...none, missing: 0 },
      },
    },
  });
  expect(treeOf(['throughputMonths.closed', { shape: 'distribution', groups }])).toEqual({
    throughputMonths: { closed: { all: summary, female: summary, male: none, unknown: none } },
  });
});

test('a crossing has a row for each code, and the columns in it', () => {
  const cells = [
    { row: 'female', column: 'work', count: 3 },
    { row: 'female', column: 'other', count: 1 },
    { row: 'male', column: 'work', count: 2 },
  ];
  expect(
    treeOf(['crossings.closed', { shape: 'crossing', rowDimension: 'sex', columnDimension: 'outcome', cells }]),
  ).toEqual({ crossings: { closed: { female: { work: 3, other: 1 }, male: { work: 2 } } } });
});

test('shares have one for each code', () => {
  const rows = [
    { code: 'AF', ...share(3, 4) },
    { code: 'FK', ...share(0, 4) },
  ];
  expect(treeOf(['representation.team', { shape: 'shares', dimension: 'authority', rows }])).toEqual({
    representation: { team: { AF: share(3, 4), FK: share(0, 4) } },
  });
});

test('money has its sum, what it is divided by, and whether it is final', () => {
  const money = { ore: 120_000, count: 8, orePerOne: 15_000, isPreliminary: true };
  expect(treeOf(['cost.perParticipation', { shape: 'money', ...money }])).toEqual({
    cost: { perParticipation: money },
  });
});

test('a curve has its points without what each rests on', () => {
  const shown = {
    months: 3,
    stillEnrolled: 0.8,
    stillEnrolledCi95: [0.5, 0.9] as const,
    closedToResult: 0.1,
    closedOtherwise: 0.1,
  };
  const at = [{ ...shown, followed: 8, results: 1, otherClosings: 1 }];
  expect(treeOf(['timeToClosing', { shape: 'curve', n: 10, events: 2, medianMonths: null, at }])).toEqual({
    timeToClosing: { n: 10, events: 2, medianMonths: null, at: [shown] },
  });
});
