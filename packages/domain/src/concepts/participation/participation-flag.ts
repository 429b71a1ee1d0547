import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { addMonths } from '../calendar-date/months';
import { nextFollowUpDueOn } from '../follow-up/follow-up';
import type { CaseRules } from '../team/team';
import { trialEndsOn } from '../trial-period/trial-period';

/** What an open participation asks for, derived from its dates. */
export type ParticipationFlag =
  | 'follow-up-overdue'
  | 'follow-up-soon'
  | 'trial-to-decide'
  | 'over-twelve-months'
  | 'insurance-to-register';

export const participationFlagLabels: Record<ParticipationFlag, string> = {
  'follow-up-overdue': 'Uppföljning försenad',
  'follow-up-soon': 'Uppföljning inom två veckor',
  'trial-to-decide': 'Prövotid att besluta',
  'over-twelve-months': 'Över tolv månader',
  'insurance-to-register': 'Försäkring att anmäla',
};

export type OpenParticipation = {
  readonly enrolledOn: CalendarDate;
  readonly trialDecided: boolean;
  readonly insuranceToRegister: boolean;
  readonly followUpsHeldOn: readonly CalendarDate[];
};

const soonDays = 14;

/** The flags of a participation that is still open, most pressing first. */
export function participationFlags(
  participation: OpenParticipation,
  { trialMonths, followUpMonths }: Pick<CaseRules, 'trialMonths' | 'followUpMonths'>,
  today: CalendarDate,
): ParticipationFlag[] {
  const due = nextFollowUpDueOn(participation.enrolledOn, participation.followUpsHeldOn, followUpMonths);
  const flags: ParticipationFlag[] = [];
  if (due < today) flags.push('follow-up-overdue');
  else if (due <= addDays(today, soonDays)) flags.push('follow-up-soon');
  const trialToDecide = trialMonths > 0 && !participation.trialDecided;
  if (trialToDecide && trialEndsOn(participation.enrolledOn, trialMonths) < addDays(today, soonDays)) {
    flags.push('trial-to-decide');
  }
  if (addMonths(participation.enrolledOn, 12) < today) flags.push('over-twelve-months');
  if (participation.insuranceToRegister) flags.push('insurance-to-register');
  return flags;
}
