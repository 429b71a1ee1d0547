import type { Participation } from '../../concepts/participation/participation';
import type { Population } from '../populations/population';
import { among, membersOf } from './members';
import { overRows, personsIn, type Rows } from './rows';

/** The parts of a metric that counts the participations of a population, or those of them that meet a condition. */
export function counting<Case extends Participation>(
  population: Population<Case>,
  condition: (participation: Case) => boolean = () => true,
) {
  return { unit: 'participations', ...countingRows(membersOf(among(population, condition))) } as const;
}

/** The parts of a metric that counts rows. */
export function countingRows<Row>(rows: Rows<Row>) {
  return {
    denominator: null,
    decimals: 0,
    suppression: 'small-counts',
    ...overRows(rows, (counted) => ({ shape: 'count', value: counted.length, ...personsIn(rows, counted) })),
  } as const;
}
