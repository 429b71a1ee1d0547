import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../app/routing/paths';
import { ActionArea, type PageAction } from '../../parts/action/action-area';
import { ReopenForm } from '../../parts/closing/reopen-form';
import { GiveConsentForm } from '../../parts/consent/give-consent-form';
import { LinkButton } from '../../parts/link/link-button';
import { RaiseCaseForm } from '../../parts/meeting/raise-form';
import { FollowUpForm } from '../../parts/participation/follow-up-form';
import { InsuranceForm } from '../../parts/participation/insurance-form';
import type { Participation } from '../../parts/participation/participation-record';
import { TrialForm } from '../../parts/participation/trial-form';

type CaseActionsProps = { readonly participation: Participation };

/** What one can do with a participation, what its flags ask for filled. A consent can be given after the closing too. */
export function CaseActions({ participation }: CaseActionsProps) {
  const navigate = useNavigate();
  const { participationId, closing, flags, trialDecision, insuranceToRegister } = participation;
  const open = closing === null;
  const followUpDue = flags.includes('follow-up-overdue') || flags.includes('follow-up-soon');
  const actions: readonly PageAction[] = [
    {
      id: 'follow-up',
      label: 'Anteckna uppföljning',
      available: open,
      next: followUpDue,
      form: (panel) => <FollowUpForm participation={participation} panel={panel} />,
    },
    {
      id: 'trial',
      label: 'Besluta om prövotiden',
      available: open && trialDecision === null,
      next: flags.includes('trial-to-decide'),
      form: (panel) => <TrialForm participation={participation} panel={panel} />,
    },
    {
      id: 'insurance',
      label: 'Försäkringen är anmäld',
      available: open && insuranceToRegister,
      form: (panel) => <InsuranceForm participation={participation} panel={panel} />,
    },
    {
      id: 'reopen',
      label: 'Återöppna deltagandet',
      available: !open,
      form: (panel) => <ReopenForm participation={participation} panel={panel} />,
    },
    {
      id: 'raise',
      label: 'Ta upp på mötet',
      available: open,
      form: (panel) => <RaiseCaseForm ofCase={{ participationId, referralId: null }} panel={panel} />,
    },
    {
      id: 'consent',
      label: 'Anteckna samtycke',
      available: true,
      form: (panel) => <GiveConsentForm participationId={participationId} panel={panel} />,
    },
  ];
  const close = <LinkButton href={paths.close(participationId)}>Avsluta deltagandet</LinkButton>;
  const write = (
    <Button
      variant="default"
      onClick={() =>
        void navigate({
          to: '/deltagare/$participationId',
          params: { participationId },
          search: { skriv: 'anteckning' },
          resetScroll: false,
        })
      }
    >
      Skriv anteckning
    </Button>
  );
  return <ActionArea actions={actions} before={write} after={open && close} />;
}
