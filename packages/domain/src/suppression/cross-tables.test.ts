import { expect, test } from 'vitest';
import type { CrossingResult } from '../metrics/result';
import { type CrossTable, crossTables, type PlacedCrossing } from './cross-tables';

/** Two sexes by two outcomes, the one a result and the other not. */
const closings: PlacedCrossing = {
  population: 'closed',
  result: crossing('outcome', ['work', 'other']),
};

function crossing(columnDimension: string, columns: readonly string[]): CrossingResult {
  const cells = ['female', 'male'].flatMap((row) =>
    columns.map((column, index) => ({ row, column, count: index + 1 })),
  );
  return { shape: 'crossing', rowDimension: 'sex', columnDimension, cells };
}

/** The sums of a table as one writes them, with short names for its own cells: `female work`. */
function written({ total, cells, margins, parts }: CrossTable) {
  const short = (id: string) => id.replace(/^.*\|sex=(\w+) × \w+=(\w+)$/, '$1 $2');
  const inWords = (sum: { readonly total: string; readonly parts: readonly string[] }) =>
    `${sum.total} = ${sum.parts.map(short).join(' + ')}`;
  return { total, cells: cells.map(({ id }) => short(id)), margins: margins.map(inWords), parts: parts.map(inWords) };
}

function tablesOf(placed: PlacedCrossing, known: readonly string[] | 'all') {
  return crossTables(placed, (id) => known === 'all' || known.includes(id)).map(written);
}

test('a crossing is a table, with the sums of its rows and columns that the release knows', () => {
  const placed = { population: 'newlyEnrolled', result: crossing('referralSource', ['AF', 'FK']) };
  const rows = ['newlyEnrolled|sex=female = female AF + female FK', 'newlyEnrolled|sex=male = male AF + male FK'];
  const columns = [
    'newlyEnrolled|referralSource=AF = female AF + male AF',
    'newlyEnrolled|referralSource=FK = female FK + male FK',
  ];
  const whole = { total: 'newlyEnrolled', cells: ['female AF', 'female FK', 'male AF', 'male FK'], parts: [] };
  expect(tablesOf(placed, 'all')).toEqual([{ ...whole, margins: [...rows, ...columns] }]);
  expect(tablesOf(placed, ['newlyEnrolled|sex=male', 'newlyEnrolled|referralSource=AF'])).toEqual([
    { ...whole, margins: [rows[1], columns[0]] },
  ]);
});

test('closings by outcome are two tables, where each row’s results and other closings are known', () => {
  expect(tablesOf(closings, 'all')).toEqual([
    {
      total: 'results',
      cells: ['female work', 'male work'],
      margins: [
        'results|sex=female = female work',
        'results|sex=male = male work',
        'stayed|outcome=work = female work + male work',
      ],
      parts: [],
    },
    {
      total: 'closed but results',
      cells: ['female other', 'male other'],
      margins: [
        'closed but results|sex=female = female other',
        'closed but results|sex=male = male other',
        'closed|outcome=other = female other + male other',
      ],
      parts: [],
    },
  ]);
});

test('closings by outcome are one table, with what is known of each row’s results, where they aren’t all known', () => {
  const rows = ['closed|sex=female', 'closed|sex=male'];
  expect(tablesOf(closings, [...rows, 'results|sex=female', 'closed but results|sex=male'])).toEqual([
    {
      total: 'closed',
      cells: ['female work', 'female other', 'male work', 'male other'],
      margins: ['closed|sex=female = female work + female other', 'closed|sex=male = male work + male other'],
      parts: ['results|sex=female = female work', 'closed but results|sex=male = male other'],
    },
  ]);
});

test('only closings have results among them, and only by outcome', () => {
  const others: readonly PlacedCrossing[] = [
    { ...closings, population: 'newlyEnrolled' },
    { ...closings, result: crossing('referralSource', ['AF', 'FK']) },
  ];
  for (const placed of others) expect(tablesOf(placed, 'all')).toMatchObject([{ total: placed.population, parts: [] }]);
});
