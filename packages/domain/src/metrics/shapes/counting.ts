import type { Facts } from '../../concepts/facts/facts';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Metric } from '../metric';
import type { Population } from '../populations/population';

type Counting = Pick<Metric, 'compute' | 'cases' | 'denominator' | 'unit' | 'decimals' | 'suppression'>;

/** The parts of a metric that counts the participations of a population. */
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
    compute: ({ participations }, period) => {
      let value = 0;
      for (const participation of participations) if (counts(participation, period)) value += 1;
      return { shape: 'count', value };
    },
    cases: ({ participations }: Facts, period) => ({
      numerator: participations.filter((participation) => counts(participation, period)),
      denominator: null,
    }),
  };
}
