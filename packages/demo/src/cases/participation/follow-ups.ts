import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { nextFollowUpDueOn, usualFollowUpMonths } from '@kraften/domain/concepts/follow-up/follow-up';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import type { Random } from '../../chance/random';
import { workdayOnOrBefore } from '../../chance/workday';
import type { FollowUpRecord, ParticipationRecord, ReferralRecord } from '../../demo-records';
import type { Colleague } from '../../people/staff';
import { agreement } from '../../texts/agreement';
import type { CaseSetting } from '../case-setting';

type FollowedCase = {
  readonly participation: ParticipationRecord;
  readonly referral: ReferralRecord;
  readonly coach: Colleague;
};

/** The follow-ups held so far: about every third month, some of them late; with a few of today's participants, overdue. */
export function followUps(random: Random, setting: CaseSetting, followed: FollowedCase): readonly FollowUpRecord[] {
  const { participation, referral, coach } = followed;
  const { enrolledOn, closedOn } = participation;
  const forgotten = closedOn === null && random.chance(0.12);
  const until = addDays(closedOn ?? setting.today, closedOn !== null ? -14 : forgotten ? -random.integer(100, 125) : 0);
  return heldDays(random, enrolledOn, until).map((heldOn, index) => ({
    id: random.uuid(),
    teamId: setting.team.id,
    participationId: participation.id,
    heldOn,
    attendees: attendees(referral, coach),
    agreed: random.chance(0.95) ? agreement(random, setting.profile.groups, index) : '',
    recordedById: coach.id,
  }));
}

function heldDays(random: Random, enrolledOn: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  const held: CalendarDate[] = [];
  for (;;) {
    const lateDays = random.chance(0.14) ? random.integer(12, 55) : random.integer(-14, 6);
    const heldOn = workdayOnOrBefore(addDays(nextFollowUpDueOn(enrolledOn, held, usualFollowUpMonths), lateDays));
    if (heldOn > until) return held;
    held.push(heldOn);
  }
}

function attendees(referral: ReferralRecord, coach: Colleague): string {
  if (referral.source === 'SELF') return `Deltagaren och ${coach.name}`;
  return `Deltagaren, ${coach.name} och ${referral.referrerName} (${referralSourceLabels[referral.source].sv})`;
}
