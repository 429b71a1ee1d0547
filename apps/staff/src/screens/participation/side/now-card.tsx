import { trialDecisionLabels } from '@kraften/domain/concepts/trial-period/trial-period';
import { formatDate, formatDaysUntil } from '@kraften/ui/format/date';
import { DefinitionList, type Fact } from '@kraften/ui/record/definition-list';
import { SideCard } from '@kraften/ui/record/side-card';
import { useMe } from '../../../app/session/me';
import type { Participation } from '../../../parts/participation/participation-record';
import { useOpenCase } from '../open-case';

/** Who the coach is, and what is due when. */
export function NowCard() {
  const { today } = useMe();
  const participation = useOpenCase();
  return (
    <SideCard title={participation.closing === null ? 'Gäller nu' : 'Gällde vid avslutet'}>
      <DefinitionList facts={currentFacts(participation, today)} />
    </SideCard>
  );
}

function currentFacts(participation: Participation, today: string): readonly Fact[] {
  const { coachName, nextFollowUpDueOn, trialEndsOn, trialDecision, insuranceToRegister, closing, bookings } =
    participation;
  const [booked] = bookings;
  const open = closing === null;
  return [
    { term: 'Handledare', value: coachName ?? 'Handledare som slutat' },
    ...(nextFollowUpDueOn === null
      ? []
      : [
          {
            term: 'Nästa uppföljning senast',
            value: `${formatDate(nextFollowUpDueOn)} (${formatDaysUntil(nextFollowUpDueOn, today)})`,
          },
        ]),
    ...(booked === undefined
      ? []
      : [
          {
            term: 'Bokad uppföljning',
            value: `${formatDate(booked.plannedOn)} kl ${booked.plannedTime}${booked.place === '' ? '' : `, ${booked.place}`}`,
          },
        ]),
    {
      term: 'Prövotid',
      value:
        trialDecision === null
          ? `Till och med ${formatDate(trialEndsOn)}${open ? ', inte beslutad' : ''}`
          : `${trialDecisionLabels[trialDecision.kind].sv}, beslutat ${formatDate(trialDecision.decidedOn)}`,
    },
    ...(insuranceToRegister ? [{ term: 'Försäkring', value: 'Ska anmälas till kommunen' }] : []),
  ];
}
