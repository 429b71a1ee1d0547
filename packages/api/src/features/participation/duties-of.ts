import type { ListedParticipationRecord } from '@kraften/db/records/participation';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { nextFollowUpDueOn } from '@kraften/domain/concepts/follow-up/follow-up';
import { type ParticipationFlag, participationFlags } from '@kraften/domain/concepts/participation/participation-flag';
import type { CaseRules } from '@kraften/domain/concepts/team/team';

type Duties = { readonly nextFollowUpDueOn: CalendarDate | null; readonly flags: readonly ParticipationFlag[] };

/** What a participation asks for on a day; a closed one asks for nothing. */
export function dutiesOf(participation: ListedParticipationRecord, rules: CaseRules, today: CalendarDate): Duties {
  if (participation.closing !== null) return { nextFollowUpDueOn: null, flags: [] };
  const followUpsHeldOn = participation.followUps.map(({ heldOn }) => heldOn);
  const trialDecided = participation.trialDecision !== null;
  return {
    nextFollowUpDueOn: nextFollowUpDueOn(participation.enrolledOn, followUpsHeldOn, rules.followUpMonths),
    flags: participationFlags({ ...participation, followUpsHeldOn, trialDecided }, rules, today),
  };
}
