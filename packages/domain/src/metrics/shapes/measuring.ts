import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Sex } from '../../concepts/sex/sex';
import { distributionSummary } from '../../statistics/distribution-summary';
import type { Metric } from '../metric';
import type { Population } from '../populations/population';
import type { DistributionResult } from '../result';
import { computing, countedParticipations } from './computing';

type Measuring = Pick<
  Metric,
  'countsAgain' | 'looksBack' | 'needs' | 'tally' | 'compute' | 'behind' | 'cases' | 'decimals' | 'suppression'
>;

/** The parts of a metric that measures each participation of a population; `null` is an unknown value. */
export function measuring<Case extends Participation>(
  population: Population<Case>,
  measure: (participation: Case, period: Period) => number | null,
): Measuring {
  return {
    decimals: 1,
    suppression: 'derived-from-small-counts',
    countsAgain: population.countsAgain,
    looksBack: false,
    behind: countedParticipations,
    ...computing((period) => {
      const { add, result } = measuresBySex();
      return {
        add: (participation) => {
          if (population.includes(participation, period)) add(participation.sex, measure(participation, period));
        },
        result,
      };
    }),
    cases: ({ participations }, period) => ({
      numerator: participations.filter((participation) => population.includes(participation, period)),
      denominator: null,
    }),
  };
}

type MeasuresBySex = {
  readonly add: (sex: Sex, value: number | null) => void;
  readonly result: () => DistributionResult;
};

/** Collects values, for one summary of all and one of each sex. */
export function measuresBySex(): MeasuresBySex {
  const values: Record<Sex, number[]> = { female: [], male: [], unknown: [] };
  const missing: Record<Sex, number> = { female: 0, male: 0, unknown: 0 };
  const summaryOf = (sex: Sex) => distributionSummary(values[sex], missing[sex]);
  return {
    add: (sex, value) => {
      if (value === null) missing[sex] += 1;
      else values[sex].push(value);
    },
    result: () => {
      const all = [values.female, values.male, values.unknown].flat();
      return {
        shape: 'distribution',
        groups: {
          all: distributionSummary(all, missing.female + missing.male + missing.unknown),
          female: summaryOf('female'),
          male: summaryOf('male'),
          unknown: summaryOf('unknown'),
        },
      };
    },
  };
}
