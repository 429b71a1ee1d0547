import type { ReferralRecord } from '@kraften/db/records/referral';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type QueueAsMoved, type QueuedReferral, queueInOrder } from '@kraften/domain/concepts/queue/queue-order';
import { isQueuedOn } from '@kraften/domain/concepts/referral/referral-fact';

/** A referral that waits for a place. */
export type InQueue = QueuedReferral & { readonly referral: ReferralRecord };

/** Who of these referrals waits for a place today, in turn: the same that the figures count. */
export function queueOf(
  referrals: readonly ReferralRecord[],
  moved: QueueAsMoved | null,
  today: CalendarDate,
): readonly InQueue[] {
  const queued = referrals.flatMap((referral) => {
    const { referralId, decision, receivedOn, enrolledOn } = referral;
    if (decision === null) return [];
    const { kind, decidedOn } = decision;
    return isQueuedOn({ decision: kind, decidedOn, enrolledOn }, today)
      ? [{ referralId, decidedOn, receivedOn, referral }]
      : [];
  });
  return queueInOrder(queued, moved);
}
