import type { Metric } from '../metric';

/** A metric's computing, from the tally that it keeps. */
export function computing(tally: Metric['tally']): Pick<Metric, 'tally' | 'compute'> {
  return {
    tally,
    compute: ({ participations }, period) => {
      const { add, result } = tally(period);
      for (const participation of participations) add(participation);
      return result();
    },
  };
}
