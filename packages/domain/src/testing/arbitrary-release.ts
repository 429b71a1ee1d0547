import * as fc from 'fast-check';
import type { Release, ReleaseCell, ReleaseSum } from '../suppression/release';

/** Rows, columns and what links them, as a release: a one-way table is one with a single row. */
type Counts = readonly (readonly number[])[];

const counts = (rows: number, columns: number): fc.Arbitrary<Counts> =>
  fc.array(fc.array(fc.oneof(fc.nat(4), fc.nat(12), fc.constant(0)), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

const size = fc.integer({ min: 2, max: 4 });

/** One-way tables with a total, two-way tables with margins, and pairs of tables where one group is part of the other. */
export const anyRelease: fc.Arbitrary<Release> = fc.oneof(
  size.chain((columns) => counts(1, columns)).map(([row = []]) => oneWay('t', row)),
  fc
    .tuple(size, size)
    .chain(([rows, columns]) => counts(rows, columns))
    .map(twoWay),
  fc
    .tuple(size, fc.boolean())
    .chain(([columns, printed]) => fc.tuple(counts(2, columns), fc.constant(printed)))
    .map(([[part = [], rest = []], printed]) => linked(part, rest, printed)),
);

function oneWay(name: string, row: readonly number[]): Release {
  return {
    cells: [...row.map((count, index) => cell(`${name}${index}`, count)), cell(name, sumOf(row), 1)],
    sums: [{ total: name, parts: row.map((_, index) => `${name}${index}`) }],
  };
}

function twoWay(table: Counts): Release {
  const columns = table[0]?.map((_, column) => table.map((row) => row[column] ?? 0)) ?? [];
  const cells: ReleaseCell[] = [
    ...table.flatMap((row, r) => row.map((count, c) => cell(`r${r}c${c}`, count))),
    ...table.map((row, r) => cell(`r${r}`, sumOf(row), 1)),
    ...columns.map((column, c) => cell(`c${c}`, sumOf(column), 1)),
    cell('all', sumOf(table.map(sumOf)), 2),
  ];
  const sums: ReleaseSum[] = [
    ...table.map((row, r) => ({ total: `r${r}`, parts: row.map((_, c) => `r${r}c${c}`) })),
    ...columns.map((column, c) => ({ total: `c${c}`, parts: column.map((_, r) => `r${r}c${c}`) })),
    { total: 'all', parts: table.map((_, r) => `r${r}`) },
    { total: 'all', parts: columns.map((_, c) => `c${c}`) },
  ];
  return { cells, sums };
}

/** A whole’s table and one of its part’s, such as closings and results; the rest may be in no table. */
function linked(part: readonly number[], rest: readonly number[], printed: boolean): Release {
  const whole = part.map((count, index) => count + (rest[index] ?? 0));
  const tables = [oneWay('whole', whole), oneWay('part', part), oneWay('rest', rest)];
  const cells = tables.flatMap((table) => table.cells);
  return {
    cells: cells.map((one) => (one.id.startsWith('rest') ? { ...one, printed } : one)),
    sums: [
      ...tables.flatMap((table) => table.sums),
      { total: 'whole', parts: ['part', 'rest'] },
      ...part.map((_, index) => ({ total: `whole${index}`, parts: [`part${index}`, `rest${index}`] })),
    ],
  };
}

function cell(id: string, count: number, importance = 0): ReleaseCell {
  return { id, count, printed: true, importance };
}

function sumOf(row: readonly number[]): number {
  return row.reduce((sum, count) => sum + count, 0);
}
