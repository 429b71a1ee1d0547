import { Loading } from '@kraften/ui/feedback/loading';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { Loaded } from '../../parts/loading/loaded';
import type { Participation } from '../../parts/participation/participation-record';
import { ParticipationSheetPage } from '../../parts/participation/participation-sheet-page';
import { isMasked } from '../../parts/protection/is-masked';
import { EnrolmentSheet } from './enrolment-sheet';

const route = getRouteApi('/deltagare/$participationId/sammanfattning');

/** What was agreed when somebody was enrolled, with the consents that hold now. */
export function EnrolmentSheetPage() {
  const { participationId } = route.useParams();
  return (
    <ParticipationSheetPage
      participationId={participationId}
      title="Sammanfattning av inskrivningen"
      description="Det här är det som deltagaren får med sig. Samtyckena är de som gäller i dag. Skriv för hand hur teamet nås."
      back={{ href: paths.participation(participationId), label: 'Deltagarsidan' }}
    >
      {(participation) => <CaseSheet key={participationId} participation={participation} />}
    </ParticipationSheetPage>
  );
}

function CaseSheet({ participation }: { readonly participation: Participation }) {
  const { participationId, person, coachName, enrolledOn, firstStep, insuranceToRegister } = participation;
  const consents = useQuery(api.consent.list.queryOptions({ participationId }));
  return (
    <Loaded
      query={consents}
      failed="Samtyckena kunde inte hämtas"
      waiting={<Loading label="Sammanfattningen hämtas" lines={8} />}
    >
      {(list) => (
        <EnrolmentSheet
          agreed={{
            name: isMasked(participation) ? '' : `${person.givenName} ${person.familyName}`,
            coachName: coachName ?? '',
            enrolledOn,
            firstStep,
            followUp: firstBooking(participation),
            consents: list.consents.filter(({ standing }) => standing !== 'withdrawn' && standing !== 'expired'),
            insuranceToRegister,
          }}
        />
      )}
    </Loaded>
  );
}

/** The first follow-up that was booked and not called off. */
function firstBooking({ bookings }: Participation) {
  const kept = bookings.filter(({ ending }) => ending !== 'cancelled');
  return kept.toSorted((one, other) => one.plannedOn.localeCompare(other.plannedOn))[0] ?? null;
}
