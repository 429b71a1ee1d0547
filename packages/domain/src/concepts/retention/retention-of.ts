import type { CalendarDate } from '../calendar-date/calendar-date';
import { addMonths } from '../calendar-date/months';
import type { ReferralDecisionKind } from '../referral/referral';
import type { RetentionPeriods } from './retention-period';
import type { TimedKind } from './retention-rules';

/** A person's records as far as the rules ask. */
export type RetainedCase = {
  readonly participations: readonly { readonly closedOn: CalendarDate | null }[];
  /** Those that nobody has been enrolled on. */
  readonly unmetReferrals: readonly {
    readonly decision: ReferralDecisionKind | null;
    readonly decidedOn: CalendarDate | null;
    readonly receivedOn: CalendarDate;
    /** The last study visit that is booked or has been; null for none. */
    readonly lastVisitOn: CalendarDate | null;
    /** The last day when the team and the person were in touch, or one of them tried; null for never. */
    readonly lastContactOn: CalendarDate | null;
    /** A self-referral that nobody has decided about, whose person the team has neither reached nor had a visit booked with. */
    readonly isNeverReached: boolean;
  }[];
  readonly hasUnansweredObjection: boolean;
};

/** Why nothing of a person falls due, whatever day it is. */
export type RetentionHold = 'enrolled' | 'queued' | 'unanswered-objection' | 'nothing-to-count-from';

/** When all that is kept of a person falls due together, and by which rule: that of the record that is kept longest. */
export type Retention =
  | { readonly hold: RetentionHold }
  | { readonly hold: null; readonly dueOn: CalendarDate; readonly kind: TimedKind };

/**
 * A person's records go together, so that no half case is left: on the day when the last of them falls due. Nothing does
 * while the person is enrolled, waits for a place, or has objected and got no answer.
 */
export function retentionOf(
  { participations, unmetReferrals, hasUnansweredObjection }: RetainedCase,
  periods: RetentionPeriods,
): Retention {
  const due = (kind: TimedKind, from: CalendarDate | null) =>
    from === null ? [] : [{ kind, dueOn: addMonths(from, periods[kind]) }];
  if (participations.some(({ closedOn }) => closedOn === null)) return { hold: 'enrolled' };
  if (unmetReferrals.some(({ decision }) => decision === 'accepted')) return { hold: 'queued' };
  if (hasUnansweredObjection) return { hold: 'unanswered-objection' };
  const dues = [
    ...participations.flatMap(({ closedOn }) => due('case', closedOn)),
    ...unmetReferrals.flatMap((referral) => due(kindOf(referral), lastEventOf(referral))),
  ];
  const last = dues.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)).at(-1);
  return last === undefined ? { hold: 'nothing-to-count-from' } : { hold: null, ...last };
}

/** Whether a person's records fall due on a day or before. */
export function isDue(retention: Retention, on: CalendarDate): boolean {
  return retention.hold === null && retention.dueOn <= on;
}

type UnmetReferral = RetainedCase['unmetReferrals'][number];

function kindOf({ isNeverReached }: UnmetReferral): TimedKind {
  return isNeverReached ? 'never-reached' : 'unmet-referral';
}

/** The decision, or for a referral that nobody decided about the last time that something happened. */
function lastEventOf({ decidedOn, receivedOn, lastVisitOn, lastContactOn }: UnmetReferral): CalendarDate {
  const happened = [receivedOn, lastVisitOn ?? receivedOn, lastContactOn ?? receivedOn];
  return decidedOn ?? happened.toSorted().at(-1) ?? receivedOn;
}
