import type { CalendarDate } from '../calendar-date/calendar-date';
import { daysBetween } from '../calendar-date/day-number';

/** Somebody who has been accepted and waits for a place. */
export type QueuedReferral = {
  readonly referralId: string;
  /** The day that the team accepted, from which the wait in the queue is counted. */
  readonly decidedOn: CalendarDate;
  readonly receivedOn: CalendarDate;
};

/** The queue as somebody left it when they moved a person in it. */
export type QueueAsMoved = {
  /** The referrals in their new order, the first in turn first. */
  readonly order: readonly string[];
  readonly movedOn: CalendarDate;
};

/**
 * The queue in turn. By itself it follows the day of the decision and, the same day, the day that the referral came. Once somebody
 * has moved a person, the order is the one that they left; who was accepted since comes after, in the same way.
 *
 * @param queued those who wait now
 * @param moved the queue after the latest move; null when nobody has ever been moved
 */
export function queueInOrder<Queued extends QueuedReferral>(
  queued: readonly Queued[],
  moved: QueueAsMoved | null,
): readonly Queued[] {
  // Accepted anew on a later day, somebody begins again at the end.
  const placeOf = ({ referralId, decidedOn }: QueuedReferral) => {
    const place = moved === null || decidedOn > moved.movedOn ? -1 : moved.order.indexOf(referralId);
    return place < 0 ? Number.POSITIVE_INFINITY : place;
  };
  return queued.toSorted((a, b) => {
    const [placeOfA, placeOfB] = [placeOf(a), placeOf(b)];
    if (placeOfA !== placeOfB) return placeOfA - placeOfB;
    return a.decidedOn.localeCompare(b.decidedOn) || a.receivedOn.localeCompare(b.receivedOn);
  });
}

/**
 * The order after one has been moved to come right after another; null when that other isn't in the queue.
 *
 * @param afterId the one before; null for the first in turn
 */
export function orderAfterMove(
  order: readonly string[],
  referralId: string,
  afterId: string | null,
): readonly string[] | null {
  const others = order.filter((id) => id !== referralId);
  const place = afterId === null ? 0 : others.indexOf(afterId) + 1;
  if (afterId !== null && place === 0) return null;
  return others.toSpliced(place, 0, referralId);
}

/** Days that somebody has waited for a place since the team accepted. */
export function daysInQueue({ decidedOn }: Pick<QueuedReferral, 'decidedOn'>, today: CalendarDate): number {
  return daysBetween(decidedOn, today);
}
