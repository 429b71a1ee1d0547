import type { Participation } from '../../concepts/participation/participation';
import { countsByCode } from '../../statistics/count-by';
import type { Dimension } from '../dimensions/dimension';
import type { Metric } from '../metric';
import type { Population } from '../populations/population';
import { computing, countedParticipations } from './computing';

type Tabulating = Pick<
  Metric,
  | 'countsAgain'
  | 'looksBack'
  | 'needs'
  | 'tally'
  | 'compute'
  | 'behind'
  | 'cases'
  | 'denominator'
  | 'unit'
  | 'decimals'
  | 'suppression'
  | 'missingValues'
>;

/** The parts of a metric that divides a population by a dimension. */
export function tabulating<Case extends Participation>(
  population: Population<Case>,
  dimension: Dimension<Case>,
): Tabulating {
  return {
    denominator: null,
    unit: 'participations',
    decimals: 0,
    suppression: 'small-counts',
    missingValues: dimension.missingValues,
    countsAgain: population.countsAgain,
    looksBack: false,
    behind: countedParticipations,
    ...computing((period) => {
      const { add, counts } = countsByCode(dimension.codes);
      return {
        add: (participation) => {
          if (!population.includes(participation, period)) return;
          add(dimension.codeOf(participation, population.ageOn(participation, period)));
        },
        result: () => ({
          shape: 'table',
          dimension: dimension.id,
          cells: Array.from(counts(), ([code, count]) => ({ code, count })),
        }),
      };
    }),
    cases: ({ participations }, period) => ({
      numerator: participations.filter((participation) => population.includes(participation, period)),
      denominator: null,
    }),
  };
}
