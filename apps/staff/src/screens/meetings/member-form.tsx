import { type Authority, authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import type { MeetingKind } from '@kraften/domain/concepts/meeting/meeting';
import {
  MeetingMember,
  type MeetingRole,
  meetingRoleLabels,
  meetingRoles,
} from '@kraften/domain/concepts/meeting/meeting-member';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatDate } from '@kraften/ui/format/date';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshMeetings } from '../../app/api/refresh';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { type Member, reloadMeetings } from '../../parts/meeting/meeting-record';
import { newRecordId } from '../../parts/sending/new-record-id';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';

type MemberFormProps = {
  readonly kind: MeetingKind;
  /** The one that is changed; null for a new one. */
  readonly member: Member | null;
  readonly panel: ActionPanel;
};

type MemberValues = {
  readonly authority: Authority | null;
  readonly role: MeetingRole | null;
  readonly name: string;
  readonly title: string;
  readonly endedOn: string | null;
};

/** Somebody who is called, for which authority and as what. */
export function MemberForm({ kind, member, panel }: MemberFormProps) {
  const [newId] = useState(newRecordId);
  const memberId = member?.memberId ?? newId;
  const form = useSendingForm<MemberValues, MeetingMember>({
    initialValues: valuesOf(member),
    read: (values) => readInput(MeetingMember, { ...values, kind, endedOn: values.endedOn || null }),
    ...(member === null
      ? {}
      : {
          record: {
            version: member.version,
            reload: async () => {
              const { members } = await reloadMeetings();
              return members.find((each) => each.memberId === memberId)?.version ?? member.version;
            },
          },
        }),
    send: async (input, version) => {
      await apiClient.meeting.saveMember.mutate({ memberId, version, member: input });
      await refreshMeetings();
    },
    onSaved: () => panel.done('Ledamoten är sparad.'),
  });
  return (
    <SendingFormFrame form={form} label={member === null ? 'Lägg till ledamot' : 'Ändra ledamot'}>
      {member !== null && (
        <SettleConflict
          form={form}
          stands={valuesOf(member)}
          fields={[
            { name: 'authority', label: 'Myndighet', show: (code) => authorityLabels[code].sv },
            { name: 'role', label: 'Roll', show: (code) => meetingRoleLabels[code].sv },
            { name: 'name', label: 'Namn' },
            { name: 'title', label: 'Titel' },
            { name: 'endedOn', label: 'Sista dag', show: formatDate },
          ]}
        />
      )}
      <FormRow>
        <SelectField
          label="Myndighet"
          hint="Lämna tomt för den som inte företräder någon, som en föredragande."
          placeholder="Ingen"
          options={optionsOf(authorities, authorityLabels)}
          {...form.field('authority')}
        />
        <SelectField label="Roll" options={optionsOf(meetingRoles, meetingRoleLabels)} {...form.field('role')} />
      </FormRow>
      <TextField
        label="Namn"
        hint="Lämna tomt för en plats som är vakant. Myndigheten räknas ändå som kallad."
        optional
        autoComplete="off"
        {...form.field('name')}
      />
      <TextField label="Titel" optional autoComplete="off" {...form.field('title')} />
      {member !== null && (
        <DateField
          label="Sista dag"
          hint="Skriv när personen slutar. Möten som har varit ändras inte."
          optional
          {...form.field('endedOn')}
        />
      )}
      <PanelActions form={form} submit="Spara ledamoten" panel={panel} />
    </SendingFormFrame>
  );
}

function valuesOf(member: Member | null): MemberValues {
  if (member === null) return { authority: null, role: 'member', name: '', title: '', endedOn: null };
  const { authority, role, name, title, endedOn } = member;
  return { authority, role, name, title, endedOn };
}
