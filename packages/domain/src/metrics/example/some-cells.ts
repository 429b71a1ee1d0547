import type { CrossingCell } from '../result';

type Known = readonly [row: string, column: string, count: number];

/** The cells of a crossing in which most are 0: those that aren't are named. */
export function someCells(
  rows: readonly string[],
  columns: readonly string[],
  known: readonly Known[],
): readonly CrossingCell[] {
  return rows.flatMap((row) =>
    columns.map((column) => ({
      row,
      column,
      count: known.find(([ofRow, ofColumn]) => ofRow === row && ofColumn === column)?.[2] ?? 0,
    })),
  );
}
