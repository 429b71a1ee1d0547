import type { Facts } from '../../concepts/facts/facts';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Sex } from '../../concepts/sex/sex';
import { type DistributionSummary, distributionSummary } from '../../statistics/distribution-summary';
import type { Metric } from '../metric';
import type { Population } from '../populations/population';
import type { DistributionResult } from '../result';

type Measuring = Pick<Metric, 'compute' | 'cases' | 'decimals' | 'suppression'>;

/** The parts of a metric that measures each participation of a population; `null` is an unknown value. */
export function measuring<Case extends Participation>(
  population: Population<Case>,
  measure: (participation: Case, period: Period) => number | null,
): Measuring {
  return {
    decimals: 1,
    suppression: 'derived-from-small-counts',
    compute: ({ participations }, period) => {
      const measured: Measured[] = [];
      for (const participation of participations) {
        if (!population.includes(participation, period)) continue;
        measured.push({ sex: participation.sex, value: measure(participation, period) });
      }
      return summariesBySex(measured);
    },
    cases: ({ participations }: Facts, period) => ({
      numerator: participations.filter((participation) => population.includes(participation, period)),
      denominator: null,
    }),
  };
}

export type Measured = { readonly sex: Sex; readonly value: number | null };

/** One summary for all, and one for each sex. */
export function summariesBySex(measured: readonly Measured[]): DistributionResult {
  const of = (sex: Sex) => summaryOf(measured.filter((one) => one.sex === sex));
  return {
    shape: 'distribution',
    groups: { all: summaryOf(measured), female: of('female'), male: of('male'), unknown: of('unknown') },
  };
}

function summaryOf(measured: readonly Measured[]): DistributionSummary {
  const known = measured.map(({ value }) => value).filter((value) => value !== null);
  return distributionSummary(known, measured.length - known.length);
}
