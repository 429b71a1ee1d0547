import { referralDecisionLabels } from '@kraften/domain/concepts/referral/referral';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { type StudyVisitOutcome, studyVisitOutcomeLabels } from '@kraften/domain/concepts/study-visit/study-visit';
import type { TimelineEvent } from '@kraften/ui/record/timeline';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';

type Referral = Omit<inferOutput<typeof api.referral.get>, 'concerns' | 'identityIsOpen'>;

/** What has happened to a referral, newest first. */
export function referralEvents(referral: Referral): readonly TimelineEvent[] {
  const { referralId, source, receivedOn, studyVisits, decision } = referral;
  const received: TimelineEvent = {
    id: referralId,
    on: receivedOn,
    title: source === 'SELF' ? referralSourceLabels.SELF.sv : `Remiss från ${referralSourceLabels[source].sv}`,
    ...textOf(referral.wishes),
  };
  const visits = studyVisits.map(({ id, visitOn, visitTime, place, outcome, reason, movedToId }) => ({
    id,
    on: visitOn,
    title: visitTitle(outcome, movedToId !== null),
    byline: `kl. ${visitTime}${place === '' ? '' : `, ${place}`}`,
    ...textOf(reason),
  }));
  const decided = decision === null ? [] : [decisionEvent(referralId, decision)];
  return [received, ...visits, ...decided].toReversed();
}

function visitTitle(outcome: StudyVisitOutcome | null, isMoved: boolean): string {
  if (outcome === null) return 'Studiebesök bokat';
  return isMoved ? 'Studiebesök: Flyttat' : `Studiebesök: ${studyVisitOutcomeLabels[outcome].sv}`;
}

function decisionEvent(referralId: string, decision: NonNullable<Referral['decision']>): TimelineEvent {
  return {
    id: `${referralId}-decision`,
    on: decision.decidedOn,
    title: `Beslut: ${referralDecisionLabels[decision.kind].sv}`,
    ...textOf(decision.reason),
  };
}

function textOf(content: string): { content?: string } {
  return content === '' ? {} : { content };
}
