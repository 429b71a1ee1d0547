import type { CalendarDate } from '../calendar-date/calendar-date';
import type { ReferralSource } from '../referral-source/referral-source';
import type { Sex } from '../sex/sex';
import type { ReferralDecisionKind } from './referral';

/** A referral's way into the team by its days, as the statistics see it. A day that hasn't come is null. */
export type ReferralFact = {
  readonly id: string;
  readonly personId: string;
  readonly sex: Sex;
  readonly source: ReferralSource;
  readonly receivedOn: CalendarDate;
  /** The first study visit that took place. */
  readonly visitedOn: CalendarDate | null;
  /** Null together with `decidedOn` until the team has decided. */
  readonly decision: ReferralDecisionKind | null;
  readonly decidedOn: CalendarDate | null;
  readonly enrolledOn: CalendarDate | null;
};

/** Whether somebody who has been accepted waited for a place when the day ended. */
export function isQueuedOn(
  { decision, decidedOn, enrolledOn }: Pick<ReferralFact, 'decision' | 'decidedOn' | 'enrolledOn'>,
  day: CalendarDate,
): boolean {
  if (decision !== 'accepted' || decidedOn === null || decidedOn > day) return false;
  return enrolledOn === null || enrolledOn > day;
}
