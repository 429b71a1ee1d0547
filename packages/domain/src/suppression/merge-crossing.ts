import { codesOf } from '../metrics/dimensions/merged-code';
import type { CrossingResult, TableResult } from '../metrics/result';

/** A crossing with its rows and columns put together as in the one-way tables that it is printed beside; null where there is none. */
export function mergeCrossing(
  crossing: CrossingResult,
  rows: TableResult | null,
  columns: TableResult | null,
): CrossingResult {
  const [rowOf, columnOf] = [mergedCodes(rows), mergedCodes(columns)];
  const merged = new Map<string, { row: string; column: string; count: number }>();
  for (const cell of crossing.cells) {
    const [row, column] = [rowOf(cell.row), columnOf(cell.column)];
    const key = `${row}\n${column}`;
    merged.set(key, { row, column, count: (merged.get(key)?.count ?? 0) + cell.count });
  }
  return { ...crossing, cells: [...merged.values()] };
}

/** The code of the row that a code has gone into. */
function mergedCodes(table: TableResult | null): (code: string) => string {
  const merged = new Map(table?.cells.flatMap(({ code }) => codesOf(code).map((one) => [one, code] as const)));
  return (code) => merged.get(code) ?? code;
}
