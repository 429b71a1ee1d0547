import { expect, test } from 'vitest';
import type { CrossingResult, TableResult } from '../metrics/result';
import { mergeCrossing } from './merge-crossing';

const crossing: CrossingResult = {
  shape: 'crossing',
  rowDimension: 'ageBand',
  columnDimension: 'referralSource',
  cells: [
    { row: '18-30', column: 'AF', count: 1 },
    { row: '18-30', column: 'FK', count: 2 },
    { row: '31-45', column: 'AF', count: 4 },
    { row: '31-45', column: 'FK', count: 8 },
  ],
};
const table = (dimension: string, codes: readonly string[]): TableResult => ({
  shape: 'table',
  dimension,
  cells: codes.map((code) => ({ code, count: 9 })),
});

test('the counts of rows that went together in the table beside are added', () => {
  expect(mergeCrossing(crossing, table('ageBand', ['18-30+31-45']), null)).toEqual({
    ...crossing,
    cells: [
      { row: '18-30+31-45', column: 'AF', count: 5 },
      { row: '18-30+31-45', column: 'FK', count: 10 },
    ],
  });
});

test('rows and columns can go together at once', () => {
  const [rows, columns] = [table('ageBand', ['18-30+31-45']), table('referralSource', ['AF+FK'])];
  expect(mergeCrossing(crossing, rows, columns).cells).toEqual([{ row: '18-30+31-45', column: 'AF+FK', count: 15 }]);
});

test('beside tables with no merged rows, and beside none, it is as it was', () => {
  const [rows, columns] = [table('ageBand', ['18-30', '31-45']), table('referralSource', ['AF', 'FK'])];
  expect(mergeCrossing(crossing, rows, columns)).toEqual(crossing);
  expect(mergeCrossing(crossing, null, null)).toEqual(crossing);
});
