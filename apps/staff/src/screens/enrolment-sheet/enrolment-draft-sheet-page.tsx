import type { EnrolmentDraft } from '@kraften/domain/concepts/participation/enrolment-draft';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { isMasked } from '../../parts/protection/is-masked';
import type { Referral } from '../../parts/referral/referral-record';
import { ReferralSheetPage } from '../../parts/referral/referral-sheet-page';
import { EnrolmentSheet } from './enrolment-sheet';

const route = getRouteApi('/remisser/$referralId/sammanfattning');

/** What an enrolment meeting that is under way has agreed on, to sign before it is written down. */
export function EnrolmentDraftSheetPage() {
  const { referralId } = route.useParams();
  return (
    <ReferralSheetPage
      referralId={referralId}
      title="Sammanfattning av inskrivningen"
      description="Det här är det som deltagaren får med sig. Gå igenom det tillsammans. Skriv för hand hur teamet nås."
      back={{ href: paths.enrolStep(referralId, 'kontrollera'), label: 'Kontrollera och skriv in' }}
    >
      {(referral) => <Written referral={referral} />}
    </ReferralSheetPage>
  );
}

function Written({ referral }: { readonly referral: Referral }) {
  const { participationId, referralId, enrolment } = referral;
  if (participationId !== null) {
    return (
      <EmptyState
        title="Personen är inskriven"
        action={<LinkButton href={paths.enrolmentSheet(participationId)}>Öppna sammanfattningen</LinkButton>}
      />
    );
  }
  if (enrolment.draft === null) {
    return (
      <EmptyState
        title="Inget är skrivet än"
        action={<LinkButton href={paths.enrol(referralId)}>Öppna inskrivningen</LinkButton>}
      >
        Sammanfattningen visar det som skrivs under inskrivningen.
      </EmptyState>
    );
  }
  return <DraftSheet referral={referral} draft={enrolment.draft} />;
}

function DraftSheet({ referral, draft }: { readonly referral: Referral; readonly draft: EnrolmentDraft }) {
  const coaches = useQuery(api.team.listCoaches.queryOptions());
  const { givenName, familyName } = draft.person ?? referral.person;
  const { coachId, enrolledOn, firstStep, books, plannedOn, plannedTime, place, consents, insurance } = draft;
  return (
    <Loaded
      query={coaches}
      failed="Handledarna kunde inte hämtas"
      waiting={<Loading label="Sammanfattningen hämtas" lines={8} />}
    >
      {(team) => (
        <EnrolmentSheet
          agreed={{
            name: isMasked(referral) ? '' : `${givenName} ${familyName}`.trim(),
            coachName: team.find(({ userId }) => userId === coachId)?.userName ?? '',
            enrolledOn,
            firstStep,
            followUp: books ? { plannedOn, plannedTime, place } : null,
            consents,
            insuranceToRegister: insurance === 'to-register',
          }}
        />
      )}
    </Loaded>
  );
}
