import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type MeetingKind, meetingKindLabels, meetingKinds } from '@kraften/domain/concepts/meeting/meeting';
import { isMemberOn } from '@kraften/domain/concepts/meeting/meeting-member';
import { MeetingPlan, usualAgenda } from '@kraften/domain/concepts/meeting/meeting-plan';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import { CheckboxGroupField } from '@kraften/ui/field/checkbox-group-field';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { TimeField } from '@kraften/ui/field/time-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatDate } from '@kraften/ui/format/date';
import { type ReactNode, useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshMeetings } from '../../app/api/refresh';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { LinkButton } from '../link/link-button';
import { newRecordId } from '../sending/new-record-id';
import { readInput } from '../sending/read-input';
import { RowList } from '../sending/row-list';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { SettleConflict } from '../sending/settle-conflict';
import { useSendingForm } from '../sending/use-sending-form';
import { type ListedMeeting, type Meeting, type Member, reloadMeeting } from './meeting-record';
import { calledAs, calledName, inSeatOrder } from './meeting-text';

type AgendaRow = { readonly itemId: string; readonly title: string };
type PlanValues = {
  readonly kind: MeetingKind | null;
  readonly heldOn: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
  readonly memberIds: readonly string[];
  readonly agenda: readonly AgendaRow[];
  readonly isCancelled: boolean;
  readonly cancelReason: string;
};

type MeetingFormProps = {
  readonly meetingId: string;
  /** The one that is changed; null for a new one. */
  readonly meeting: Meeting | null;
  /** Of the team, the first first: a new one is where and when the last of its kind was. */
  readonly meetings: readonly ListedMeeting[];
  readonly members: readonly Member[];
  readonly onSaved: () => void;
  /** More ways out. */
  readonly children?: ReactNode;
};

const newRow = (title = ''): AgendaRow => ({ itemId: newRecordId(), title });

/** When and where a meeting is, who are called and what it takes up. */
export function MeetingForm({ meetingId, meeting, meetings, members, onSaved, children }: MeetingFormProps) {
  const { today } = useMe();
  const valuesFor = (kind: MeetingKind): PlanValues => {
    const last = meetings.findLast((each) => each.kind === kind);
    return {
      kind,
      heldOn: null,
      ...{ startsAt: last?.startsAt ?? '09:00', endsAt: last?.endsAt ?? '11:00', place: last?.place ?? '' },
      memberIds: members.filter((each) => each.kind === kind && isMemberOn(each, today)).map((each) => each.memberId),
      agenda: usualAgenda[kind].map(newRow),
      ...{ isCancelled: false, cancelReason: '' },
    };
  };
  const [begun] = useState(() => (meeting === null ? valuesFor('team') : valuesOf(meeting)));
  const form = useSendingForm<PlanValues, MeetingPlan>({
    initialValues: begun,
    read: (values) => readInput(MeetingPlan, values),
    ...(meeting === null
      ? {}
      : { record: { version: meeting.version, reload: async () => (await reloadMeeting(meetingId)).version } }),
    send: async (plan, version) => {
      await apiClient.meeting.save.mutate({ meetingId, version, plan });
      await refreshMeetings();
    },
    onSaved,
  });
  const { kind, heldOn, memberIds, isCancelled } = form.values;
  const day = heldOn !== null && isCalendarDate(heldOn) ? heldOn : today;
  const callable = inSeatOrder(members).filter(
    (each) => each.kind === kind && (isMemberOn(each, day) || memberIds.includes(each.memberId)),
  );
  const kindField = form.field('kind');
  return (
    <SendingFormFrame form={form} label={meeting === null ? 'Planera möte' : 'Ändra mötet'}>
      {meeting !== null && (
        <SettleConflict
          form={form}
          stands={valuesOf(meeting)}
          fields={[
            { name: 'heldOn', label: 'Dag', show: formatDate },
            { name: 'startsAt', label: 'Börjar' },
            { name: 'endsAt', label: 'Slutar' },
            { name: 'place', label: 'Plats' },
            { name: 'memberIds', label: 'Kallade', show: (ids) => namesOf(members, ids) },
            { name: 'agenda', label: 'Dagordning', show: (rows) => rows.map(({ title }) => title).join('\n') },
            { name: 'isCancelled', label: 'Inställt' },
            { name: 'cancelReason', label: 'Varför mötet är inställt' },
          ]}
        />
      )}
      {meeting === null && (
        <RadioField
          label="Vilket möte är det?"
          options={optionsOf([...meetingKinds].reverse(), meetingKindLabels)}
          {...kindField}
          onChange={(chosen) => {
            if (chosen !== null && chosen !== kind) form.reset({ ...valuesFor(chosen), heldOn });
          }}
        />
      )}
      <DateField label="Dag" {...form.field('heldOn')} />
      <FormRow>
        <TimeField label="Börjar" {...form.field('startsAt')} />
        <TimeField label="Slutar" {...form.field('endsAt')} />
      </FormRow>
      <TextField
        label="Plats"
        hint="Lokal, eller länk till ett digitalt möte."
        optional
        autoComplete="off"
        {...form.field('place')}
      />
      {callable.length === 0 ? (
        <p>
          Ingen står i listan över dem som kallas.{' '}
          <LinkButton href={paths.meetingMembers}>Lägg till ledamöter</LinkButton>
        </p>
      ) : (
        <CheckboxGroupField
          label="Kallade"
          options={callable.map((each) => ({ value: each.memberId, label: calledName(each), hint: calledAs(each) }))}
          {...form.field('memberIds')}
        />
      )}
      <RowList<AgendaRow>
        legend="Dagordning"
        hint="Skriv inget om en deltagare här. Ärenden tas upp för sig och visas bara för teamet."
        rowName="Punkt"
        add="Lägg till punkt"
        newRow={newRow}
        list={form.field('agenda')}
        errors={form.errors}
        ordered
      >
        {(field) => <TextField label="Punkt" autoComplete="off" {...field('title')} />}
      </RowList>
      {meeting !== null && (
        <>
          <CheckboxField
            label="Mötet är inställt"
            hint="Det räknas då inte, och det som stod på dagordningen går vidare till nästa möte."
            {...form.field('isCancelled')}
          />
          {isCancelled && (
            <TextArea label="Varför är det inställt?" optional rows={2} {...form.field('cancelReason')} />
          )}
        </>
      )}
      <FormActions form={form} submit={meeting === null ? 'Planera mötet' : 'Spara mötet'}>
        {children}
      </FormActions>
    </SendingFormFrame>
  );
}

function valuesOf(meeting: Meeting): PlanValues {
  const { kind, heldOn, startsAt, endsAt, place, isCancelled, cancelReason, seats, items } = meeting;
  return {
    ...{ kind, heldOn, startsAt, endsAt, place },
    memberIds: seats.map(({ memberId }) => memberId),
    agenda: items.map(({ itemId, title }) => ({ itemId, title })),
    ...{ isCancelled, cancelReason },
  };
}

function namesOf(members: readonly Member[], ids: readonly string[]): string {
  return inSeatOrder(members.filter(({ memberId }) => ids.includes(memberId)))
    .map(calledName)
    .join('\n');
}
