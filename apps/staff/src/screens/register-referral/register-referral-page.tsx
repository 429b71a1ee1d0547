import { PageHeader } from '@kraften/ui/layout/page-header';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../app/routing/paths';
import { IntakeStopToday } from '../../parts/intake/intake-state';
import { LinkButton } from '../../parts/link/link-button';
import { NewReferralForm } from './new-referral-form';

/** Staff enter a referral that an authority has sent. */
export function RegisterReferralPage() {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title="Registrera remiss"
        description="För en remiss som kommit från en myndighet. En anmälan från webben läggs in av sig själv."
        back={{ href: paths.inbox, label: 'Inflöde' }}
        actions={<LinkButton href={paths.emptyAssignment}>Tom uppdragsblankett</LinkButton>}
      />
      <IntakeStopToday />
      <NewReferralForm
        onRegistered={(referralId) =>
          void navigate({
            to: '/remisser/$referralId',
            params: { referralId },
            replace: true,
            state: { saved: 'Remissen är registrerad. Nästa steg är att boka ett studiebesök.' },
          })
        }
      />
    </>
  );
}
