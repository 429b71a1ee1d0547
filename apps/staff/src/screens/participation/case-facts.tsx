import { incomeSourceLabels } from '@kraften/domain/concepts/income-source/income-source';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { trialDecisionLabels } from '@kraften/domain/concepts/trial-period/trial-period';
import { formatDate, formatDaysUntil } from '@kraften/ui/format/date';
import { formatCount } from '@kraften/ui/format/number';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { DefinitionList, type Fact } from '@kraften/ui/record/definition-list';
import { SideCard } from '@kraften/ui/record/side-card';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import type { Participation } from '../../parts/participation/participation-record';
import { ContactCard } from '../../parts/person/contact-card';
import { GroupsCard } from './groups-card';
import css from './participation.module.css';

/** What holds now: the side of the page. */
export function CaseFacts({ participation }: { readonly participation: Participation }) {
  const { today } = useMe();
  const { incomeSource, publicSupportMonthsBefore, referralSource, otherParticipations, referralId } = participation;
  return (
    <div className={css['facts']}>
      <SideCard title={participation.closing === null ? 'Gäller nu' : 'Gällde vid avslutet'}>
        <DefinitionList facts={currentFacts(participation, today)} />
      </SideCard>
      <ContactCard
        person={participation.person}
        identityIsOpen={participation.identityIsOpen}
        answers={participation.referral.answers}
      />
      {!participation.person.isDisposed && <GroupsCard participationId={participation.participationId} />}
      <SideCard title="Vid inskrivningen">
        <DefinitionList
          facts={[
            {
              term: 'Remitterad av',
              value: <AppLink href={paths.referral(referralId)}>{referralSourceLabels[referralSource].sv}</AppLink>,
            },
            { term: 'Försörjning', value: incomeSource === null ? 'Okänd' : incomeSourceLabels[incomeSource].sv },
            { term: 'Tid i offentlig försörjning', value: formatSupport(publicSupportMonthsBefore) },
          ]}
        />
      </SideCard>
      {otherParticipations.length > 0 && (
        <SideCard title="Andra deltaganden">
          <DefinitionList
            facts={otherParticipations.map(({ participationId, enrolledOn, closedOn }) => ({
              term: closedOn === null ? 'Pågår' : 'Avslutat',
              value: (
                <AppLink href={paths.participation(participationId)}>
                  {enrolledOn} – {closedOn ?? ''}
                </AppLink>
              ),
            }))}
          />
        </SideCard>
      )}
    </div>
  );
}

function currentFacts(participation: Participation, today: string): readonly Fact[] {
  const { coachName, nextFollowUpDueOn, trialEndsOn, trialDecision, insuranceToRegister, closing } = participation;
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

/** Months as one says them: `3 år och 4 månader (40 månader)`. */
export function formatSupport(months: number | null): string {
  if (months === null) return 'Okänd';
  const whole = Math.floor(months);
  const [years, rest] = [Math.floor(whole / 12), whole % 12];
  const inMonths = formatCount(whole, 'månad', 'månader');
  if (years === 0) return inMonths;
  const restText = rest === 0 ? '' : ` och ${formatCount(rest, 'månad', 'månader')}`;
  return `${years}\u00a0år${restText} (${inMonths})`;
}
