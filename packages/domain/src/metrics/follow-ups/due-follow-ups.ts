import type { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Facts } from '../../concepts/facts/facts';
import { nextFollowUpDueOn } from '../../concepts/follow-up/follow-up';
import type { Participation } from '../../concepts/participation/participation';
import { contains, type Period } from '../../concepts/period/period';
import { groupBy } from '../../statistics/group-by';
import type { Rows } from '../shapes/over-rows';

/** A day on which a follow-up was due, and the day that it was held; null when it never was. */
export type DueFollowUp = {
  readonly participation: Participation;
  readonly dueOn: CalendarDate;
  readonly heldOn: CalendarDate | null;
};

/** The follow-ups that fell due in a period. One that was not held counts only if the participant was still enrolled then. */
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
        (heldOn !== null || (isEnrolledOn(participation, dueOn) && (knownUntil === undefined || dueOn < knownUntil))),
    );
  });
}

/** Each is due three months after the enrolment, or after the last one held. */
function dueDays(participation: Participation, held: readonly CalendarDate[]): readonly DueFollowUp[] {
  return [...held, null].map((heldOn, index) => ({
    participation,
    dueOn: nextFollowUpDueOn(participation.enrolledOn, held.slice(0, index)),
    heldOn,
  }));
}

function isEnrolledOn({ closing }: Participation, day: CalendarDate): boolean {
  return closing === null || closing.closedOn >= day;
}
