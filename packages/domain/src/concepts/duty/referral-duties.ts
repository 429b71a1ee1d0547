import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { addWorkingDays } from '../calendar-date/swedish-holidays';
import type { ReferralStage } from '../referral/referral-stage';
import type { StudyVisit } from '../study-visit/study-visit';
import type { Duty } from './duty';

type DutifulReferral = {
  readonly stage: ReferralStage;
  readonly receivedOn: CalendarDate;
  /** Oldest first. */
  readonly studyVisits: readonly Pick<StudyVisit, 'visitOn' | 'outcome'>[];
  /** The day when the team first reached the person; null while it hasn't. */
  readonly reachedOn: CalendarDate | null;
};

/** Working days within which the team gets in touch with who was referred. */
export const workingDaysToContact = 5;
const daysAhead = 14;

/** The last day for a first contact; null where there has been one, or nothing asks for it any more. */
export function contactDueOn(referral: Omit<DutifulReferral, 'studyVisits'>): CalendarDate | null {
  const { stage, receivedOn, reachedOn } = referral;
  return stage === 'received' && reachedOn === null ? addWorkingDays(receivedOn, workingDaysToContact) : null;
}

/** What a referral asks for on a day: a queue's place is nothing to do. */
export function referralDuties(referral: DutifulReferral, today: CalendarDate): readonly Duty[] {
  const { receivedOn, reachedOn } = referral;
  const duty = (kind: Duty['kind'], dueOn: CalendarDate | null, since: CalendarDate | null): Duty[] => [
    { kind, dueOn, since, authority: null },
  ];
  switch (referral.stage) {
    case 'received':
      return reachedOn === null
        ? duty('new-referral', contactDueOn(referral), receivedOn)
        : duty('visit-to-book', null, reachedOn);
    case 'visit-booked': {
      const visitOn = referral.studyVisits.findLast(({ outcome }) => outcome === null)?.visitOn;
      return visitOn === undefined || visitOn > addDays(today, daysAhead) ? [] : duty('study-visit', visitOn, null);
    }
    case 'visited': {
      const visitedOn = referral.studyVisits.findLast(({ outcome }) => outcome === 'visited')?.visitOn;
      return duty('referral-to-decide', null, visitedOn ?? receivedOn);
    }
    case 'queued':
    case 'enrolled':
    case 'declined':
    case 'withdrawn':
      return [];
  }
}
