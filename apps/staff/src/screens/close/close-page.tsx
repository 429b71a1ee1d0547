import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../app/routing/paths';
import { useClosing } from '../../parts/closing/closing-record';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { type Participation, useParticipation } from '../../parts/participation/participation-record';
import { OpenedCase } from '../../parts/protection/opened-case';
import { WhoIsHere } from '../../parts/together/who-is-here';
import { ClosingForm } from './closing-form';

const route = getRouteApi('/deltagare/$participationId/avsluta');

/** The end of a participation, on a page of its own. */
export function ClosePage() {
  const { participationId } = route.useParams();
  const query = useParticipation(participationId);
  const person = query.data?.person;
  return (
    <>
      <PageHeader
        title="Avsluta deltagandet"
        description={person && `${person.givenName} ${person.familyName}`}
        back={{ href: paths.participation(participationId), label: 'Deltagarsidan' }}
      />
      <WhoIsHere caseId={participationId} />
      <OpenedCase
        recordId={participationId}
        query={query}
        failed="Deltagaren kunde inte hämtas"
        waiting={<Loading label="Deltagaren hämtas" lines={8} />}
      >
        {(participation) => <ClosingStep participation={participation} />}
      </OpenedCase>
    </>
  );
}

function ClosingStep({ participation }: { readonly participation: Participation }) {
  const { participationId } = participation;
  const navigate = useNavigate();
  const query = useClosing(participationId);
  // A form that was opened stays open, whatever becomes of the case meanwhile: sending it then tells what happened.
  const [wasOpen] = useState(participation.closing === null);
  if (!wasOpen) {
    return (
      <EmptyState
        title="Deltagandet är redan avslutat"
        action={<LinkButton href={paths.participation(participationId)}>Öppna deltagarsidan</LinkButton>}
      />
    );
  }
  return (
    <Loaded
      query={query}
      failed="Slutdokumentationen kunde inte hämtas"
      waiting={<Loading label="Slutdokumentationen hämtas" lines={8} />}
    >
      {(record) => (
        <ClosingForm
          participation={participation}
          record={record}
          onClosed={() =>
            void navigate({
              to: '/deltagare/$participationId',
              params: { participationId },
              replace: true,
              state: { saved: 'Deltagandet är avslutat.' },
            })
          }
        />
      )}
    </Loaded>
  );
}
