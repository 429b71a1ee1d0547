import { expect, test } from 'vitest';
import { calendarYear } from '../concepts/period/named-periods';
import { catalogue } from '../metrics/catalogue';
import { exampleYear } from '../metrics/example/example-year';
import type { Hidden, MetricResult } from '../metrics/result';
import { computeReport } from '../reports/compute-report';
import { distributionSummary } from '../statistics/distribution-summary';
import { manyTimes } from '../testing/many-times';
import { hidesCounts, publicReport } from './public-report';
import { releaseReport } from './release-report';

const few: Hidden = { hidden: 'few-people' };
const released = (result: MetricResult<Hidden>) => ({
  metricId: 'a.figure',
  version: 1,
  result: { ...result, threshold: 5 },
});

test('a public report says whose it is, of when and how few are hidden, and no more of the team', () => {
  const team = { id: 'kraften', name: 'Kraften Hedemora', catchment: ['Hedemora'] };
  const figures = [
    { metricId: 'flow.closed', version: 1, result: { shape: 'count' as const, value: 16, threshold: 5 } },
    { metricId: 'closings.dropouts', version: 1, result: { shape: 'count' as const, value: few, threshold: 5 } },
  ];
  expect(publicReport({ team, period: calendarYear(2024), threshold: 5 }, figures)).toEqual({
    format: 'kraften-public-report/1',
    team: { id: 'kraften', name: 'Kraften Hedemora' },
    period: { from: '2024-01-01', to: '2024-12-31' },
    threshold: 5,
    flow: { closed: 16 },
    closings: { dropouts: { hidden: 'few-people' } },
  });
});

const summary = distributionSummary([30, 40], 0);
const distribution = (n: number | Hidden): MetricResult<Hidden> => ({
  shape: 'distribution',
  groups: { all: summary, female: { ...summary, n }, male: summary, unknown: summary },
});
const share = (numerator: number | Hidden, denominator: number | Hidden) => ({
  numerator,
  denominator,
  rate: 0.5,
  ci95: null,
});

test.each<[string, (count: number | Hidden) => MetricResult<Hidden>]>([
  ['a count', (value) => ({ shape: 'count', value })],
  ['a part', (count) => ({ shape: 'share', ...share(count, 20) })],
  ['a whole', (count) => ({ shape: 'share', ...share(10, count) })],
  [
    'a row',
    (count) => ({
      shape: 'table',
      dimension: 'sex',
      cells: [
        { code: 'female', count: 9 },
        { code: 'male', count },
      ],
    }),
  ],
  [
    'a cell of a crossing',
    (count) => ({
      shape: 'crossing',
      rowDimension: 'sex',
      columnDimension: 'outcome',
      cells: [{ row: 'female', column: 'work', count }],
    }),
  ],
  [
    'a share among others',
    (count) => ({ shape: 'shares', dimension: 'authority', rows: [{ code: 'AF', ...share(count, 20) }] }),
  ],
  ['what money is divided by', (count) => ({ shape: 'money', ore: 5, count, orePerOne: 1, isPreliminary: false })],
  ['a measured group', distribution],
  [
    'how many lack a value',
    (missing) => ({
      shape: 'distribution',
      groups: { all: { ...summary, missing }, female: summary, male: summary, unknown: summary },
    }),
  ],
])('a report hides counts when %s is hidden', (_what, resultOf) => {
  const shown = released({ shape: 'count', value: 9 });
  expect(hidesCounts([shown, released(resultOf(9))])).toBe(false);
  expect(hidesCounts([shown, released(resultOf(few))])).toBe(true);
});

test('a report of so many that only ends of ranges and a curve’s counts are hidden hides no counts', () => {
  const metrics = catalogue.filter(({ id }) => ['flow.closed', 'age.closed', 'timeToClosing'].includes(id));
  const figures = releaseReport(computeReport(manyTimes(exampleYear.facts, 50), exampleYear.period, metrics), 5);
  expect(figures).toHaveLength(3);
  expect(JSON.stringify(figures)).toContain('reveals-few-people');
  expect(hidesCounts(figures)).toBe(false);
  expect(hidesCounts(releaseReport(computeReport(exampleYear.facts, exampleYear.period, metrics), 5))).toBe(true);
});
