import type { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import { daysBetween } from '../../concepts/calendar-date/day-number';
import type { Facts } from '../../concepts/facts/facts';
import { nextFollowUpDueOn, usualFollowUpMonths } from '../../concepts/follow-up/follow-up';
import type { Participation } from '../../concepts/participation/participation';
import { contains, type Period } from '../../concepts/period/period';
import { groupBy } from '../../group-by';
import type { Rows } from '../shapes/rows';

/** A day on which a follow-up was due, and the day that it was held; null when it never was. */
export type DueFollowUp = {
  readonly participation: Participation;
  readonly dueOn: CalendarDate;
  readonly heldOn: CalendarDate | null;
};

/**
 * A follow-up sooner than this after the one before that counts, or after the enrolment, is extra. It is half the way to
 * the next, so that whoever meets more often than they must still has some that count, however often they meet.
 */
const daysUntilNoLongerExtra = 6 * 7;

/** The follow-ups that fell due in a period, while the participant was enrolled. */
export const dueFollowUps: Rows<DueFollowUp> = {
  needs: ['followUps'],
  behind: { of: 'participations', areCounted: false },
  countsAgain: true,
  of: dueIn,
  caseOf: ({ participation }) => participation,
};

function dueIn({ participations, followUps = [], knownUntil }: Facts, period: Period): readonly DueFollowUp[] {
  const heldDays = groupBy(followUps, ({ participationId }) => participationId);
  return participations.flatMap((participation) => {
    const held = (heldDays.get(participation.id) ?? []).map(({ heldOn }) => heldOn).sort();
    return dueDays(participation, held).filter(
      ({ dueOn, heldOn }) =>
        contains(period, dueOn) &&
        isEnrolledOn(participation, dueOn) &&
        (heldOn !== null || knownUntil === undefined || dueOn < knownUntil),
    );
  });
}

/** Each is due three months after the enrolment, or after the last one held, extra or not. */
function dueDays(participation: Participation, held: readonly CalendarDate[]): readonly DueFollowUp[] {
  const { enrolledOn } = participation;
  const dueAfter = (heldBefore: readonly CalendarDate[]) =>
    nextFollowUpDueOn(enrolledOn, heldBefore, usualFollowUpMonths);
  const days: DueFollowUp[] = [];
  let lastThatCounts = enrolledOn;
  for (const [index, heldOn] of held.entries()) {
    if (daysBetween(lastThatCounts, heldOn) < daysUntilNoLongerExtra) continue;
    days.push({ participation, dueOn: dueAfter(held.slice(0, index)), heldOn });
    lastThatCounts = heldOn;
  }
  return [...days, { participation, dueOn: dueAfter(held), heldOn: null }];
}

function isEnrolledOn({ closing }: Participation, day: CalendarDate): boolean {
  return closing === null || closing.closedOn >= day;
}
