import type { Label } from '../label/label';
import type { StudyVisitOutcome } from '../study-visit/study-visit';
import type { ReferralDecisionKind } from './referral';

export const referralStages = [
  'received',
  'visit-booked',
  'visited',
  'queued',
  'enrolled',
  'declined',
  'withdrawn',
] as const;
export type ReferralStage = (typeof referralStages)[number];

export const referralStageLabels: Record<ReferralStage, Label> = {
  received: { sv: 'Ny', en: 'Received' },
  'visit-booked': { sv: 'Studiebesök bokat', en: 'Study visit booked' },
  visited: { sv: 'Väntar på beslut', en: 'Awaiting decision' },
  queued: { sv: 'I kö', en: 'Queued' },
  enrolled: { sv: 'Inskriven', en: 'Enrolled' },
  declined: { sv: 'Avböjd', en: 'Declined' },
  withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
};

/** The stages that still ask something of the team, in the order of the path. */
export const openReferralStages = [
  'received',
  'visit-booked',
  'visited',
  'queued',
] as const satisfies readonly ReferralStage[];

type ReferralHistory = {
  readonly decision: ReferralDecisionKind | null;
  readonly enrolled: boolean;
  readonly studyVisits: readonly { readonly outcome: StudyVisitOutcome | null }[];
};

/** Where a referral stands, derived from what has happened to it. */
export function referralStageOf(history: ReferralHistory): ReferralStage {
  if (history.enrolled) return 'enrolled';
  switch (history.decision) {
    case 'accepted':
      return 'queued';
    case 'declined':
    case 'withdrawn':
      return history.decision;
    case null: {
      const outcomes = history.studyVisits.map((visit) => visit.outcome);
      if (outcomes.includes('visited')) return 'visited';
      return outcomes.includes(null) ? 'visit-booked' : 'received';
    }
  }
}
