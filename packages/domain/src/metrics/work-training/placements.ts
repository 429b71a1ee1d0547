import type { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Participation } from '../../concepts/participation/participation';
import { contains } from '../../concepts/period/period';
import type { WorkTraining } from '../../concepts/work-training/work-training';
import { audiences, type Metric } from '../metric';
import { type Rows, withParticipation } from '../shapes/rows';

type Placement = WorkTraining & { readonly participation: Participation };

function placementsWith(dayOf: (training: WorkTraining) => CalendarDate | null): Rows<Placement> {
  return {
    needs: ['workTrainings'],
    behind: { of: 'participations', areCounted: false },
    countsAgain: false,
    of: (facts, period) =>
      withParticipation(facts, facts.workTrainings ?? []).filter((training) => {
        const day = dayOf(training);
        return day !== null && contains(period, day);
      }),
    caseOf: ({ participation }) => participation,
  };
}

/** Work trainings whose first day lies in the period. */
export const startedPlacements = placementsWith(({ startedOn }) => startedOn);

/** Work trainings whose last day lies in the period. */
export const endedPlacements = placementsWith(({ endedOn }) => endedOn);

/** What the figures of work training have in common. */
export const placementWords: Pick<Metric, 'version' | 'treatment' | 'audiences'> = {
  version: 1,
  treatment: {
    dropouts: 'Den som senare hoppar av räknas som alla andra.',
    transfers: 'Den som senare flyttas över räknas som alla andra.',
    reentries: 'En deltagare med flera arbetsträningar räknas en gång för varje.',
  },
  audiences,
};
