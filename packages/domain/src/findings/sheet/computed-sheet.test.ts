import { expect, test } from 'vitest';
import { calendarYear } from '../../concepts/period/named-periods';
import type { MetricResult } from '../../metrics/result';
import { distributionSummary } from '../../statistics/distribution-summary';
import { share } from '../../statistics/share';
import { checkFigures } from '../check-figures';
import { computedSheet } from './computed-sheet';

const period = calendarYear(2024);
const sheetOf = (metricId: string, result: MetricResult) =>
  computedSheet(period, [{ metricId, version: 1, result }]).figures.map(({ path, value }) => [path, value]);

test('computed figures stand in the sheet at the paths where a report prints them', () => {
  expect(sheetOf('flow.closed', { shape: 'count', value: 16 })).toEqual([['flow.closed', 16]]);
  expect(sheetOf('results.ofAllClosings', { shape: 'share', ...share(7, 16) })).toEqual([
    ['results.ofAllClosings.rate', 43.75],
  ]);
  const cells = [
    { code: 'female', count: 5 },
    { code: 'male', count: 2 },
  ];
  expect(sheetOf('results.bySex', { shape: 'table', dimension: 'sex', cells })).toEqual([
    ['results.bySex.female', 5],
    ['results.bySex.male', 2],
  ]);
});

test('a crossing and shares by code stand there cell by cell; what no report prints doesn’t', () => {
  const cells = [{ row: 'female', column: 'work', count: 5 }];
  expect(
    sheetOf('crossings.closed.sexByOutcome', {
      shape: 'crossing',
      rowDimension: 'sex',
      columnDimension: 'outcome',
      cells,
    }),
  ).toEqual([['crossings.closed.sexByOutcome.female.work', 5]]);
  const rows = [
    { code: 'FK', ...share(3, 4) },
    { code: 'AF', ...share(0, 0) },
  ];
  expect(sheetOf('representation.team', { shape: 'shares', dimension: 'authority', rows })).toEqual([
    ['representation.team.FK.rate', 75],
  ]);
  const cost = { shape: 'money', ore: 900, count: 3, orePerOne: 300, isPreliminary: false } as const;
  expect(sheetOf('cost.perResult', cost)).toEqual([]);
  expect(sheetOf('timeToClosing', { shape: 'curve', n: 0, events: 0, medianMonths: null, at: [] })).toEqual([]);
});

test('a computed mean is held against its parts to the last digit', () => {
  const only = (mean: number) => distributionSummary([mean], 0);
  const figures = [
    { metricId: 'results.bySex', version: 1, result: sexes(1, 1) },
    {
      metricId: 'age.results',
      version: 1,
      result: {
        shape: 'distribution',
        groups: { all: only(40.3), female: only(30), male: only(50), unknown: distributionSummary([], 0) },
      },
    },
  ] as const;
  expect(checkFigures(computedSheet(period, figures)).map(({ rule }) => rule)).toEqual(['mean-between-parts']);
});

function sexes(female: number, male: number) {
  const cells = [
    { code: 'female', count: female },
    { code: 'male', count: male },
  ];
  return { shape: 'table', dimension: 'sex', cells } as const;
}

test('a share of nobody and a mean that lacks somebody are left out', () => {
  expect(sheetOf('results.ofAllClosings', { shape: 'share', ...share(0, 0) })).toEqual([]);
  const groups = {
    all: distributionSummary([30, 50], 1),
    female: distributionSummary([30], 0),
    male: distributionSummary([50], 1),
    unknown: distributionSummary([], 0),
  };
  expect(sheetOf('age.closed', { shape: 'distribution', groups })).toEqual([['age.closed.female.mean', 30]]);
});

test('computed figures are exact: nothing is forgiven as rounding', () => {
  const [figure] = computedSheet(period, [
    { metricId: 'flow.closed', version: 1, result: { shape: 'count', value: 16 } },
  ]).figures;
  expect(figure).toEqual({ path: 'flow.closed', value: 16, decimals: null, percent: null, heading: null, unit: null });
});
