import { success } from '@kraften/domain/result';
import { Notice } from '@kraften/ui/feedback/notice';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshMeetings } from '../../app/api/refresh';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { type Meeting, reloadMeeting } from '../../parts/meeting/meeting-record';
import { newRecordId } from '../../parts/sending/new-record-id';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';

type ApproveFormProps = {
  readonly meeting: Pick<Meeting, 'meetingId' | 'version'>;
  /** What the minutes lack; null when nothing. */
  readonly problem: string | null;
  /** Stores what is written on the page. */
  readonly isUnsaved: () => Promise<boolean>;
  readonly panel: ActionPanel;
};

/** Notes who approved the minutes. What is being written is stored first. */
export function ApproveForm({ meeting: { meetingId, version }, problem, isUnsaved, panel }: ApproveFormProps) {
  const form = useSendingForm<{ readonly approvedBy: string }, { readonly approvedBy: string }>({
    initialValues: { approvedBy: '' },
    read: success,
    record: { version, reload: async () => (await reloadMeeting(meetingId)).version },
    send: async ({ approvedBy }, version) => {
      if (await isUnsaved()) throw new Error('Something on the page could not be saved');
      await apiClient.meeting.approve.mutate({ meetingId, version, approvedBy });
      await refreshMeetings();
    },
    onSaved: () => panel.done('Protokollet är justerat.'),
  });
  return (
    <SendingFormFrame form={form} label="Justera protokollet">
      {problem !== null && (
        <Notice kind="soon" title="Protokollet är inte klart att justera">
          {problem}
        </Notice>
      )}
      <p>När protokollet är justerat kan det inte ändras. Det som kommer efteråt skrivs som tillägg.</p>
      <TextField
        label="Justerat av"
        hint="Den som har läst och godkänt protokollet, till exempel en justerare från mötet."
        width="medium"
        autoComplete="off"
        {...form.field('approvedBy')}
      />
      <PanelActions form={form} submit="Justera protokollet" panel={panel} />
    </SendingFormFrame>
  );
}

type AddToMinutesFormProps = { readonly meetingId: string; readonly panel: ActionPanel };

/** Writes beside approved minutes. */
export function AddToMinutesForm({ meetingId, panel }: AddToMinutesFormProps) {
  const [additionId] = useState(newRecordId);
  const form = useSendingForm<{ readonly text: string }, { readonly text: string }>({
    initialValues: { text: '' },
    read: success,
    send: async ({ text }) => {
      await apiClient.meeting.add.mutate({ meetingId, additionId, text });
      await refreshMeetings();
    },
    onSaved: () => panel.done('Tillägget är sparat.'),
  });
  return (
    <SendingFormFrame form={form} label="Skriv tillägg">
      <TextArea
        label="Tillägg"
        hint="Skriv inget om en deltagare. Tillägget står i protokollet som delas och kan inte ändras."
        rows={3}
        {...form.field('text')}
      />
      <PanelActions form={form} submit="Spara tillägget" panel={panel} />
    </SendingFormFrame>
  );
}
