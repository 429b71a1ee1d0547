import type { Participation } from '../../concepts/participation/participation';
import { share } from '../../statistics/share';
import type { Population } from '../populations/population';
import { membersOf } from './members';
import { overRows, personsIn, type Rows } from './rows';

/** The parts of a metric that gives a part of a population. */
export function sharing<Case extends Participation>(whole: Population<Case>, isPart: (participation: Case) => boolean) {
  return sharingRows(membersOf(whole), ({ participation }) => isPart(participation));
}

/** The parts of a metric that gives the part of the rows that meet a condition; looked for inside the whole, it can't outgrow it. */
export function sharingRows<Row>(rows: Rows<Row>, isPart: (row: Row) => boolean) {
  return {
    unit: 'percent',
    decimals: 0,
    suppression: 'derived-from-small-counts',
    ...overRows(
      rows,
      (whole) => ({ shape: 'share', ...share(whole.filter(isPart).length, whole.length), ...personsIn(rows, whole) }),
      isPart,
    ),
  } as const;
}
