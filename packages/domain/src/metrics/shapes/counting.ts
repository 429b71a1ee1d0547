import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Metric } from '../metric';
import type { Population } from '../populations/population';
import { computing, countedParticipations } from './computing';

type Counting = Pick<
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
>;

/** The parts of a metric that counts the participations of a population, or those of them that meet a condition. */
export function counting<Case extends Participation>(
  population: Population<Case>,
  condition: (participation: Case) => boolean = () => true,
): Counting {
  const counts = (participation: Participation, period: Period) =>
    population.includes(participation, period) && condition(participation);
  return {
    denominator: null,
    unit: 'participations',
    decimals: 0,
    suppression: 'small-counts',
    countsAgain: population.countsAgain,
    looksBack: false,
    behind: countedParticipations,
    ...computing((period) => {
      let value = 0;
      return {
        add: (participation) => {
          if (counts(participation, period)) value += 1;
        },
        result: () => ({ shape: 'count', value }),
      };
    }),
    cases: ({ participations }, period) => ({
      numerator: participations.filter((participation) => counts(participation, period)),
      denominator: null,
    }),
  };
}
