import type { CrossingResult } from '../metrics/result';
import { isResultCode, rowCell } from './cell-ids';
import type { ReleaseCell, ReleaseSum } from './release';

/** A crossing of a population. */
export type PlacedCrossing = { readonly population: string; readonly result: CrossingResult };

/** A two-way table: its cells, each with the sums that it stands in, and the sums, whose totals are cells of a release. */
export type CrossTable = {
  /** The cell of everybody in it. */
  readonly total: string;
  readonly cells: readonly InnerCell[];
  /** Rows and columns. */
  readonly margins: readonly ReleaseSum[];
  /** Parts of a row that a release has a cell for too. */
  readonly parts: readonly ReleaseSum[];
};
export type InnerCell = ReleaseCell & { readonly row: string; readonly column: string };

/** The cell of a row and a column. */
export function innerCell({ population, result }: PlacedCrossing, row: string, column: string): string {
  const { rowDimension, columnDimension } = result;
  return `${rowCell(population, rowDimension, row)} × ${columnDimension}=${column}`;
}

const rest = 'closed but results';

/**
 * The two-way tables that a crossing consists of, as far as the release that it leaves with knows about them. One whose
 * columns are outcomes, and whose rows the release also divides the results by, is two: results and other closings, each
 * with its own margins, since a reader can tell them apart.
 *
 * @param isCell whether the release has such a cell
 */
export function crossTables(crossing: PlacedCrossing, isCell: (id: string) => boolean): readonly CrossTable[] {
  const { population, result } = crossing;
  const { rowDimension, columnDimension } = result;
  const rows = [...new Set(result.cells.map(({ row }) => row))];
  const columns = [...new Set(result.cells.map(({ column }) => column))];
  const cells = result.cells.map(({ row, column, count }): InnerCell => {
    const id = innerCell(crossing, row, column);
    return { id, count, printed: true, importance: 0, row: rowCell(population, rowDimension, row), column };
  });
  const tableOf = (total: string, of: string, taken: readonly string[]): CrossTable => {
    const inner = cells.filter(({ column }) => taken.includes(column));
    const byRow = rows.map((row) => ({
      total: rowCell(of, rowDimension, row),
      parts: taken.map((column) => innerCell(crossing, row, column)),
    }));
    const byColumn = taken.map((column) => ({
      total: rowCell(population, columnDimension, column),
      parts: rows.map((row) => innerCell(crossing, row, column)),
    }));
    return { total, cells: inner, margins: [...byRow, ...byColumn].filter((sum) => isCell(sum.total)), parts: [] };
  };
  if (population !== 'closed' || columnDimension !== 'outcome') return [tableOf(population, population, columns)];
  const results = columns.filter(isResultCode);
  const others = columns.filter((column) => !isResultCode(column));
  const cellsOf = (of: string) => rows.map((row) => rowCell(of, rowDimension, row));
  if ([...cellsOf('results'), ...cellsOf(rest)].every(isCell)) {
    return [tableOf('results', 'results', results), tableOf(rest, rest, others)];
  }
  const parts = rows.flatMap((row) =>
    [['results', results] as const, [rest, others] as const].map(([of, taken]) => ({
      total: rowCell(of, rowDimension, row),
      parts: taken.map((column) => innerCell(crossing, row, column)),
    })),
  );
  return [{ ...tableOf(population, population, columns), parts: parts.filter(({ total }) => isCell(total)) }];
}
