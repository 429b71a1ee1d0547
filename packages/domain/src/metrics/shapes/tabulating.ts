import type { Participation } from '../../concepts/participation/participation';
import { countBy } from '../../statistics/count-by';
import type { Dimension } from '../dimensions/dimension';
import type { Population } from '../populations/population';
import { dividedBy, membersOf } from './members';
import { overRows, personsIn, type RowDivision, type Rows } from './rows';

/** The parts of a metric that divides a population by a dimension. */
export function tabulating<Case extends Participation>(population: Population<Case>, dimension: Dimension<Case>) {
  return {
    unit: 'participations',
    missingValues: dimension.missingValues,
    ...tabulatingRows(membersOf(population), dividedBy(dimension)),
  } as const;
}

/** The parts of a metric that divides rows by a code. */
export function tabulatingRows<Row>(rows: Rows<Row>, { id, codes, codeOf }: RowDivision<Row>) {
  return {
    denominator: null,
    decimals: 0,
    suppression: 'small-counts',
    ...overRows(rows, (divided) => ({
      shape: 'table',
      dimension: id,
      cells: Array.from(countBy(divided, codes, codeOf), ([code, count]) => ({
        code,
        count,
        ...personsIn(rows, divided, (row) => codeOf(row) === code),
      })),
    })),
  } as const;
}
