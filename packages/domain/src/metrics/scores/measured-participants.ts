import type { Facts } from '../../concepts/facts/facts';
import type { OutcomeScore, ScoreScale } from '../../concepts/outcome-score/outcome-score';
import type { Participation } from '../../concepts/participation/participation';
import { contains, type Period } from '../../concepts/period/period';
import { groupBy } from '../../group-by';
import { type Rows, withParticipation } from '../shapes/rows';

/** A participant's scores on one scale, up to the period's end, with what the team holds them against. */
export type MeasuredParticipant = {
  readonly participation: Participation;
  readonly first: number;
  /** The last one, in the period. */
  readonly last: number;
  readonly guide: number;
  readonly reliableChange: number;
};

/**
 * Participants whose last score on a scale, up to the period's end, lies in the period; with `atLeast` 2, only those who
 * were measured before that too, so that there is a change to speak of.
 */
export function measuredOn(scale: ScoreScale, atLeast: 1 | 2): Rows<MeasuredParticipant> {
  return {
    needs: ['scores'],
    behind: { of: 'participations', areCounted: true },
    countsAgain: true,
    of: (facts, period) => measuredIn(facts, period, scale).filter(({ days }) => days >= atLeast),
    caseOf: ({ participation }) => participation,
  };
}

function measuredIn(facts: Facts, period: Period, scale: ScoreScale) {
  if (facts.scores === undefined) return [];
  const { guides, measurements } = facts.scores;
  const ofScale = measurements.filter((score) => score.scale === scale && score.measuredOn <= period.to);
  const scored = Array.from(
    groupBy(ofScale, ({ participationId }) => participationId),
    ([participationId, scores]) => ({ participationId, days: scoresByDay(scores) }),
  );
  return withParticipation(facts, scored).flatMap(({ participation, days }) => {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined || !contains(period, last.measuredOn)) return [];
    return [
      {
        participation,
        days: days.length,
        first: first.score,
        last: last.score,
        guide: guides.guide[scale],
        reliableChange: guides.reliableChange[scale],
      },
    ];
  });
}

/** One score for each day, earliest first. Of several on one day the lowest holds, so that the order never matters. */
function scoresByDay(scores: readonly OutcomeScore[]): readonly OutcomeScore[] {
  const lowest = new Map<string, OutcomeScore>();
  for (const score of scores) {
    const known = lowest.get(score.measuredOn);
    if (known === undefined || score.score < known.score) lowest.set(score.measuredOn, score);
  }
  return [...lowest.values()].sort((one, other) => (one.measuredOn < other.measuredOn ? -1 : 1));
}
