import type { Facts } from '../../concepts/facts/facts';
import type { Participation } from '../../concepts/participation/participation';
import { countBy } from '../../statistics/count-by';
import type { Dimension } from '../dimensions/dimension';
import type { Metric } from '../metric';
import type { Population } from '../populations/population';

type Tabulating = Pick<
  Metric,
  'compute' | 'cases' | 'denominator' | 'unit' | 'decimals' | 'suppression' | 'missingValues'
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
    compute: ({ participations }, period) => {
      const members = participations.filter((participation) => population.includes(participation, period));
      const counts = countBy(members, dimension.codes, (member) =>
        dimension.codeOf(member, population.ageOn(member, period)),
      );
      return {
        shape: 'table',
        dimension: dimension.id,
        cells: Array.from(counts, ([code, count]) => ({ code, count })),
      };
    },
    cases: ({ participations }: Facts, period) => ({
      numerator: participations.filter((participation) => population.includes(participation, period)),
      denominator: null,
    }),
  };
}
