import { crossedTables } from '../../metrics/crossings/crossed-tables';
import type { Finding } from '../finding';
import { figureLabel, rowLabel } from '../sheet/divided-tables';
import { type FigureSheet, numberAt } from '../sheet/figure-sheet';

/** The rows and the columns of a crossing sum to the tables of each alone. A row with a cell that isn't printed isn't checked. */
export function crossingAgrees(sheet: FigureSheet): readonly Finding[] {
  return Object.entries(crossedTables).flatMap(([id, { rows, columns }]) => [
    ...rows.codes.flatMap((row) =>
      lineFinding(
        sheet,
        { id, table: rows.table, code: row },
        columns.codes.map((column) => `${id}.${row}.${column}`),
      ),
    ),
    ...columns.codes.flatMap((column) =>
      lineFinding(
        sheet,
        { id, table: columns.table, code: column },
        rows.codes.map((row) => `${id}.${row}.${column}`),
      ),
    ),
  ]);
}

type Line = { readonly id: string; readonly table: string; readonly code: string };

function lineFinding(sheet: FigureSheet, { id, table, code }: Line, cells: readonly string[]): readonly Finding[] {
  const printed = numberAt(sheet, `${table}.${code}`);
  const counts = cells.map((cell) => numberAt(sheet, cell));
  if (printed === null || counts.includes(null)) return [];
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  if (sum === printed) return [];
  const message = `${figureLabel(id)}: ${rowLabel(table, code).toLowerCase()} summerar till ${sum}, men ${figureLabel(table).toLowerCase()} har ${printed}. Skillnaden är ${Math.abs(sum - printed)}.`;
  return [{ rule: 'crossing-agrees', paths: [`${table}.${code}`, ...cells], message }];
}
