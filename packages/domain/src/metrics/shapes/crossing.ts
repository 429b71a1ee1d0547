import type { Participation } from '../../concepts/participation/participation';
import type { Dimension } from '../dimensions/dimension';
import type { Metric } from '../metric';
import type { Population } from '../populations/population';
import type { CrossingCell } from '../result';
import { computing, countedParticipations } from './computing';

type Crossing = Pick<
  Metric,
  | 'looksBack'
  | 'needs'
  | 'tally'
  | 'compute'
  | 'countsAgain'
  | 'behind'
  | 'cases'
  | 'denominator'
  | 'unit'
  | 'decimals'
  | 'suppression'
>;

/** What a crossing divides people by, down and across. */
export type Sides<Case extends Participation> = { readonly rows: Dimension<Case>; readonly columns: Dimension<Case> };

/** The parts of a metric that divides a population by two dimensions at once. */
export function crossing<Case extends Participation>(
  population: Population<Case>,
  { rows, columns }: Sides<Case>,
): Crossing {
  return {
    denominator: null,
    unit: 'participations',
    decimals: 0,
    suppression: 'small-counts',
    countsAgain: population.countsAgain,
    looksBack: false,
    behind: countedParticipations,
    ...computing((period) => {
      const { add, cells } = countsOfPairs(rows.codes, columns.codes);
      return {
        add: (participation) => {
          if (!population.includes(participation, period)) return;
          const ageDay = population.ageOn(participation, period);
          add(rows.codeOf(participation, ageDay), columns.codeOf(participation, ageDay));
        },
        result: () => ({ shape: 'crossing', rowDimension: rows.id, columnDimension: columns.id, cells: cells() }),
      };
    }),
    cases: ({ participations }, period) => ({
      numerator: participations.filter((participation) => population.includes(participation, period)),
      denominator: null,
    }),
  };
}

/** Counts pairs of codes; every pair of the lists stands there, even at 0. */
export function countsOfPairs(rows: readonly string[], columns: readonly string[]) {
  const counts = new Map(rows.map((row) => [row, new Map(columns.map((column) => [column, 0]))]));
  return {
    add: (row: string, column: string): void => {
      const ofRow = counts.get(row);
      ofRow?.set(column, (ofRow.get(column) ?? 0) + 1);
    },
    cells: (): readonly CrossingCell[] =>
      Array.from(counts, ([row, ofRow]) => Array.from(ofRow, ([column, count]) => ({ row, column, count }))).flat(),
  };
}
