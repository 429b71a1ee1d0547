import { catalogue } from '../../metrics/catalogue';
import { dimensionOf } from '../../metrics/dimensions/dimensions';
import type { Finding } from '../finding';
import { figureLabel, rowLabel } from '../sheet/divided-tables';
import { type FigureSheet, numberAt } from '../sheet/figure-sheet';

/** The tables that the rows and the columns of a crossing sum to. */
const tables: Readonly<Record<string, readonly [rowTable: string, columnTable: string]>> = {
  'crossings.newlyEnrolled.incomeSourceByReferralSource': [
    'breakdowns.newlyEnrolled.incomeSource',
    'breakdowns.newlyEnrolled.referralSource',
  ],
  'crossings.closed.sexByOutcome': ['breakdowns.closed.sex', 'closings.byOutcome'],
  'crossings.closed.ageBandByOutcome': ['breakdowns.closed.ageBand', 'closings.byOutcome'],
  'income.beforeByAfter': ['breakdowns.closed.incomeSource', 'income.after'],
};

/** The rows and the columns of a crossing sum to the tables of each alone. A row with a cell that isn't printed isn't checked. */
export function crossingAgrees(sheet: FigureSheet): readonly Finding[] {
  return catalogue.flatMap(({ id, example: { result } }) => {
    const [rowTable, columnTable] = tables[id] ?? [];
    if (result.shape !== 'crossing' || rowTable === undefined || columnTable === undefined) return [];
    const [rows, columns] = [dimensionOf(result.rowDimension).codes, dimensionOf(result.columnDimension).codes];
    return [
      ...rows.flatMap((row) =>
        lineFinding(
          sheet,
          { id, table: rowTable, code: row },
          columns.map((column) => `${id}.${row}.${column}`),
        ),
      ),
      ...columns.flatMap((column) =>
        lineFinding(
          sheet,
          { id, table: columnTable, code: column },
          rows.map((row) => `${id}.${row}.${column}`),
        ),
      ),
    ];
  });
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
