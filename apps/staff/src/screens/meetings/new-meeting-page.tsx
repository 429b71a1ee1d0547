import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../app/routing/paths';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { MeetingForm } from '../../parts/meeting/meeting-form';
import { useMeetings } from '../../parts/meeting/meeting-record';
import { newRecordId } from '../../parts/sending/new-record-id';

/** A meeting to come. */
export function NewMeetingPage() {
  const navigate = useNavigate();
  const query = useMeetings();
  const [meetingId] = useState(newRecordId);
  return (
    <>
      <PageHeader
        title="Planera möte"
        description="Det som blev kvar från förra mötet följer med till dagordningen."
        back={{ href: paths.meetings, label: 'Möten' }}
      />
      <Loaded query={query} failed="Mötena kunde inte hämtas" waiting={<Loading label="Mötena hämtas" lines={6} />}>
        {({ meetings, members }) => (
          <MeetingForm
            meetingId={meetingId}
            meeting={null}
            meetings={meetings}
            members={members}
            onSaved={() =>
              void navigate({
                to: '/moten/$meetingId',
                params: { meetingId },
                replace: true,
                state: { saved: 'Mötet är planerat.' },
              })
            }
          >
            <LinkButton href={paths.meetings}>Avbryt</LinkButton>
          </MeetingForm>
        )}
      </Loaded>
    </>
  );
}
