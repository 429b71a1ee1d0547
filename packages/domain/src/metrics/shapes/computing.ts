import type { Period } from '../../concepts/period/period';
import type { CasesBehind, Metric, Tally } from '../metric';

/** A metric's computing over participations alone, from the tally that it keeps. */
export function computing(tally: (period: Period) => Tally): Pick<Metric, 'needs' | 'tally' | 'compute'> {
  return {
    needs: [],
    tally,
    compute: ({ participations }, period) => {
      const { add, result } = tally(period);
      for (const participation of participations) add(participation);
      return result();
    },
  };
}

/** The figure counts participations, and they are what staff open. */
export const countedParticipations: CasesBehind = { of: 'participations', areCounted: true };
