import { RaisedCase } from '@kraften/domain/concepts/meeting/meeting-note';
import { failure, success } from '@kraften/domain/result';
import { Loading } from '@kraften/ui/feedback/loading';
import type { Option } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiClient } from '../../app/api/api-client';
import { refreshMeetings } from '../../app/api/refresh';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { LinkButton } from '../link/link-button';
import { Loaded } from '../loading/loaded';
import { newRecordId } from '../sending/new-record-id';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';
import { useMeetings } from './meeting-record';
import { meetingTitle } from './meeting-text';

type OfCase = Pick<RaisedCase, 'participationId' | 'referralId'>;

/** Takes up a case at one of the team's meetings to come. */
export function RaiseCaseForm({ ofCase, panel }: { readonly ofCase: OfCase; readonly panel: ActionPanel }) {
  const { today } = useMe();
  const query = useMeetings();
  return (
    <Loaded query={query} failed="Mötena kunde inte hämtas" waiting={<Loading label="Mötena hämtas" lines={3} />}>
      {({ meetings }) => {
        const coming = meetings.filter(
          ({ kind, heldOn, stage }) =>
            kind === 'team' && heldOn >= today && stage !== 'cancelled' && stage !== 'approved',
        );
        if (coming.length === 0) {
          return (
            <>
              <p>Inget teammöte är planerat. Planera ett, så kan du ta upp ärendet där.</p>
              <LinkButton href={paths.newMeeting}>Planera möte</LinkButton>
            </>
          );
        }
        const options = coming.map((meeting) => ({ value: meeting.meetingId, label: meetingTitle(meeting) }));
        return <RaiseForm panel={panel} ofCase={ofCase} meetings={options} cases={[]} />;
      }}
    </Loaded>
  );
}

type AtMeetingProps = { readonly meetingId: string; readonly raised: readonly OfCase[]; readonly panel: ActionPanel };

/** Takes up one of those who are enrolled at this meeting. */
export function RaiseAtMeetingForm({ meetingId, raised, panel }: AtMeetingProps) {
  // All that are open are in the first part.
  const query = useQuery(api.participation.list.queryOptions({ part: 'first' }));
  return (
    <Loaded
      query={query}
      failed="Deltagarna kunde inte hämtas"
      waiting={<Loading label="Deltagarna hämtas" lines={3} />}
    >
      {(participations) => {
        const cases = participations
          .filter(({ closedOn, participationId }) => {
            return closedOn === null && !raised.some((each) => each.participationId === participationId);
          })
          .map(({ participationId, givenName, familyName }) => ({
            value: participationId,
            label: `${givenName} ${familyName}`,
          }))
          .toSorted((a, b) => a.label.localeCompare(b.label, 'sv'));
        return <RaiseForm panel={panel} ofCase={null} meetings={[{ value: meetingId, label: '' }]} cases={cases} />;
      }}
    </Loaded>
  );
}

type RaiseFormProps = {
  /** The case; null where it is chosen among `cases`. */
  readonly ofCase: OfCase | null;
  /** One or more to choose among. */
  readonly meetings: readonly Option<string>[];
  readonly cases: readonly Option<string>[];
  readonly panel: ActionPanel;
};

type RaiseValues = {
  readonly meetingId: string | null;
  readonly participationId: string | null;
  readonly question: string;
};
type RaiseInput = { readonly meetingId: string; readonly raised: RaisedCase };

function RaiseForm({ ofCase, meetings, cases, panel }: RaiseFormProps) {
  const [caseId] = useState(newRecordId);
  const form = useSendingForm<RaiseValues, RaiseInput>({
    initialValues: { meetingId: meetings[0]?.value ?? null, participationId: null, question: '' },
    read: ({ meetingId, participationId, question }) => {
      const raised = { ...(ofCase ?? { participationId, referralId: null }), question, isWithdrawn: false };
      const read = readInput(RaisedCase, raised);
      if (!read.ok) return read;
      if (meetingId === null) return failure([{ field: 'meetingId', message: 'Välj ett möte.' }]);
      return success({ meetingId, raised: read.value });
    },
    send: async (input) => {
      await apiClient.meeting.raise.mutate({ ...input, caseId, version: 0 });
      await refreshMeetings();
    },
    onSaved: () => panel.done('Ärendet står på mötets lista.'),
  });
  return (
    <SendingFormFrame form={form} label="Ta upp ett ärende">
      {ofCase === null && <SelectField label="Deltagare" options={cases} {...form.field('participationId')} />}
      {meetings.length > 1 && <SelectField label="Möte" options={meetings} {...form.field('meetingId')} />}
      {meetings.length === 1 && ofCase !== null && <p>{meetings[0]?.label}</p>}
      <TextArea
        label="Vad vill du ta upp?"
        hint="Det du skriver hör till ärendet: det visas bara för teamet, och deltagaren kan få läsa det."
        optional
        rows={3}
        {...form.field('question')}
      />
      <PanelActions form={form} submit="Ta upp på mötet" panel={panel} />
    </SendingFormFrame>
  );
}
