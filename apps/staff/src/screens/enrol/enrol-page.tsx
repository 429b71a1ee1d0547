import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { OpenedCase } from '../../parts/protection/opened-case';
import { type Referral, useReferral } from '../../parts/referral/referral-record';
import { WhoIsHere } from '../../parts/together/who-is-here';
import { EnrolmentForm } from './enrolment-form';
import { stepAt } from './meeting-steps';
import { OverCapacity } from './over-capacity';

const route = getRouteApi('/remisser/$referralId/skriv-in');

/** From the queue to the first day: the referral becomes a participation. */
export function EnrolPage() {
  const { referralId } = route.useParams();
  const referral = useReferral(referralId);
  const coaches = useQuery(api.team.listCoaches.queryOptions());
  const person = referral.data?.person;
  return (
    <>
      <PageHeader
        title="Skriv in"
        description={person && `${person.givenName} ${person.familyName}`}
        back={{ href: paths.referral(referralId), label: 'Remissen' }}
      />
      <WhoIsHere caseId={referralId} />
      <OpenedCase
        recordId={referralId}
        query={referral}
        failed="Remissen kunde inte hämtas"
        waiting={<Loading label="Remissen hämtas" lines={8} />}
      >
        {(loaded) => (
          <>
            <OverCapacity referral={loaded} />
            <Loaded
              query={coaches}
              failed="Handledarna kunde inte hämtas"
              waiting={<Loading label="Formuläret hämtas" lines={8} />}
            >
              {(team) => <EnrolmentStep referral={loaded} coaches={team} />}
            </Loaded>
          </>
        )}
      </OpenedCase>
    </>
  );
}

type EnrolmentStepProps = {
  readonly referral: Referral;
  readonly coaches: readonly { readonly userId: string; readonly userName: string }[];
};

function EnrolmentStep({ referral, coaches }: EnrolmentStepProps) {
  const navigate = useNavigate();
  const { step } = useParams({ strict: false });
  const [opened] = useState(referral.stage);
  // A form that was opened stays open, whatever becomes of the referral meanwhile: sending it then tells what happened.
  if (opened !== 'queued') return <NotInQueue referral={referral} />;
  return (
    <EnrolmentForm
      referral={referral}
      coaches={coaches}
      step={stepAt(step)}
      onEnrolled={(participationId) =>
        void navigate({
          to: '/deltagare/$participationId',
          params: { participationId },
          replace: true,
          state: { saved: 'Deltagaren är inskriven.' },
        })
      }
    />
  );
}

function NotInQueue({ referral }: { readonly referral: Referral }) {
  const { participationId, referralId } = referral;
  if (participationId !== null) {
    return (
      <EmptyState
        title="Personen är redan inskriven"
        action={<LinkButton href={paths.participation(participationId)}>Öppna deltagandet</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      title="Remissen är inte antagen"
      action={<LinkButton href={paths.referral(referralId)}>Öppna remissen</LinkButton>}
    >
      Skriv beslutet först. Den som är antagen står i kö och kan skrivas in.
    </EmptyState>
  );
}
