import type { Facts } from '../concepts/facts/facts';
import { defaultScoreGuides } from '../concepts/outcome-score/outcome-score';

/** The rows of two teams that share nobody, as if they were one. */
export function factsTogether(one: Facts, other: Facts): Facts {
  const both = <Row>(pick: (facts: Facts) => readonly Row[] | undefined) => [
    ...(pick(one) ?? []),
    ...(pick(other) ?? []),
  ];
  return {
    participations: both((facts) => facts.participations),
    referrals: both((facts) => facts.referrals),
    followUps: both((facts) => facts.followUps),
    incomeAfter: both((facts) => facts.incomeAfter),
    sessions: both((facts) => facts.sessions),
    workTrainings: both((facts) => facts.workTrainings),
    scores: { guides: defaultScoreGuides, measurements: both((facts) => facts.scores?.measurements) },
    meetings: both((facts) => facts.meetings),
    costs: both((facts) => facts.costs),
  };
}
