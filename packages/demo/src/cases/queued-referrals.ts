import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { queueInOrder } from '@kraften/domain/concepts/queue/queue-order';
import type { CaseRecords } from '../demo-records';

type Referrals = Pick<CaseRecords, 'referrals' | 'participations'>;

/** A team's queue in turn, as far as it was decided on the day `by` or before. */
export function queuedReferrals({ referrals, participations }: Referrals, by: CalendarDate) {
  const enrolled = new Set(participations.map(({ referralId }) => referralId));
  const queued = referrals.flatMap(({ id, teamId, personId, decision, decidedOn, receivedOn, decidedById }) =>
    decision === 'accepted' && decidedOn !== null && decidedOn <= by && decidedById !== null && !enrolled.has(id)
      ? [{ referralId: id, teamId, personId, decidedOn, receivedOn, decidedById }]
      : [],
  );
  return queueInOrder(queued, null);
}
