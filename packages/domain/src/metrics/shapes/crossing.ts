import type { Participation } from '../../concepts/participation/participation';
import { groupBy } from '../../group-by';
import { countBy } from '../../statistics/count-by';
import type { Dimension } from '../dimensions/dimension';
import type { Population } from '../populations/population';
import type { CrossingCell } from '../result';
import { dividedBy, membersOf } from './members';
import { overRows, type RowDivision, type Rows } from './rows';

/** What a crossing divides people by, down and across. */
export type Sides<Case extends Participation> = { readonly rows: Dimension<Case>; readonly columns: Dimension<Case> };

/** The parts of a metric that divides a population by two dimensions at once. */
export function crossing<Case extends Participation>(population: Population<Case>, { rows, columns }: Sides<Case>) {
  return {
    unit: 'participations',
    ...crossingRows(membersOf(population), dividedBy(rows), dividedBy(columns)),
  } as const;
}

/** The parts of a metric that divides rows by two codes at once, down and across. */
export function crossingRows<Row>(rows: Rows<Row>, down: RowDivision<Row>, across: RowDivision<Row>) {
  return {
    denominator: null,
    decimals: 0,
    suppression: 'small-counts',
    ...overRows(rows, (divided) => ({
      shape: 'crossing',
      rowDimension: down.id,
      columnDimension: across.id,
      cells: countsOfPairs(divided, down, across),
    })),
  } as const;
}

/** Every pair of the lists stands there, even at 0. */
function countsOfPairs<Row>(
  rows: readonly Row[],
  down: RowDivision<Row>,
  across: RowDivision<Row>,
): readonly CrossingCell[] {
  const rowsDown = groupBy(rows, down.codeOf);
  return down.codes.flatMap((row) => {
    const counts = countBy(rowsDown.get(row) ?? [], across.codes, across.codeOf);
    return across.codes.map((column) => ({ row, column, count: counts.get(column) ?? 0 }));
  });
}
