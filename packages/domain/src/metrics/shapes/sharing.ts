import type { Participation } from '../../concepts/participation/participation';
import { share } from '../../statistics/share';
import type { Metric } from '../metric';
import type { Population } from '../populations/population';
import { computing, countedParticipations } from './computing';

type Sharing = Pick<
  Metric,
  'countsAgain' | 'looksBack' | 'needs' | 'tally' | 'compute' | 'behind' | 'cases' | 'unit' | 'decimals' | 'suppression'
>;

/** The parts of a metric that gives a part of a whole. The part is looked for inside the whole, so it can't outgrow it. */
export function sharing<Case extends Participation>(
  whole: Population<Case>,
  isPart: (participation: Case) => boolean,
): Sharing {
  return {
    unit: 'percent',
    decimals: 0,
    suppression: 'derived-from-small-counts',
    countsAgain: whole.countsAgain,
    looksBack: false,
    behind: countedParticipations,
    ...computing((period) => {
      let numerator = 0;
      let denominator = 0;
      return {
        add: (participation) => {
          if (!whole.includes(participation, period)) return;
          denominator += 1;
          if (isPart(participation)) numerator += 1;
        },
        result: () => ({ shape: 'share', ...share(numerator, denominator) }),
      };
    }),
    cases: ({ participations }, period) => {
      const denominator = participations.filter((participation) => whole.includes(participation, period));
      return { numerator: denominator.filter(isPart), denominator };
    },
  };
}
