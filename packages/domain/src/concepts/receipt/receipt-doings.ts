import type { CalendarDate } from '../calendar-date/calendar-date';
import { openReferralStages, type ReferralStage } from '../referral/referral-stage';

type FollowedReferral = {
  readonly stage: ReferralStage;
  /** The visit that is booked and hasn't been. */
  readonly bookedVisit: { readonly visitOn: CalendarDate } | null;
};

/** What somebody can do about her self-referral with the receipt. */
export type ReceiptDoings = {
  readonly mayWrite: boolean;
  readonly mayWithdraw: boolean;
  /** Also move it. On the day itself one calls instead. */
  readonly mayChooseVisit: boolean;
};

export function receiptDoings({ stage, bookedVisit }: FollowedReferral, today: CalendarDate): ReceiptDoings {
  const open: readonly ReferralStage[] = openReferralStages;
  const isOpen = open.includes(stage);
  const isBeforeVisit = stage === 'received' || stage === 'visit-booked';
  return {
    mayWrite: isOpen,
    mayWithdraw: isOpen,
    mayChooseVisit: isBeforeVisit && (bookedVisit === null || bookedVisit.visitOn > today),
  };
}
