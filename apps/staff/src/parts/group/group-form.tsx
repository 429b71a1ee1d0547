import { checkedGroup, fewestPlaces, GroupDraft, GroupTime, mostPlaces } from '@kraften/domain/concepts/group/group';
import { type GroupKind, groupKindLabels, groupKinds } from '@kraften/domain/concepts/group/group-codes';
import { CheckboxGroupField } from '@kraften/ui/field/checkbox-group-field';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextField } from '@kraften/ui/field/text-field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../app/api/api-client';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { useOfferedCodes } from '../reference-list/use-list-entries';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { SettleConflict } from '../sending/settle-conflict';
import { useSendingForm } from '../sending/use-sending-form';
import { draftOf, groupRecord, type ListedGroup, sendGroup } from './group-record';
import { timeText } from './group-text';
import { newTime, TimesField, type WrittenTime } from './times-field';

type GroupFormProps = {
  /** Null makes a new one. */
  readonly group: ListedGroup | null;
  readonly panel: ActionPanel;
};

type GroupValues = {
  readonly name: string;
  readonly kind: GroupKind | null;
  readonly capacity: number | null;
  readonly leaderIds: readonly string[];
  readonly times: readonly WrittenTime[];
  readonly sharedTeamIds: readonly string[];
  readonly endedOn: string | null;
};

/** What a group is, when it meets, who leads it and which teams share it. */
export function GroupForm({ group, panel }: GroupFormProps) {
  const { today, userId } = useMe();
  const [groupId] = useState(() => group?.groupId ?? crypto.randomUUID());
  const coaches = useQuery(api.team.listCoaches.queryOptions());
  const list = useQuery(api.group.list.queryOptions());
  const form = useSendingForm<GroupValues, GroupDraft>({
    initialValues: group === null ? { ...emptyValues, leaderIds: [userId], times: [newTime(today)] } : valuesOf(group),
    read: (values) => {
      const times = values.times.map((time) => ({
        ...time,
        weekday: time.weekday === null ? null : Number(time.weekday),
      }));
      const read = readInput(GroupDraft, { ...values, times, exceptions: group?.exceptions ?? [] });
      return read.ok ? checkedGroup(read.value) : read;
    },
    ...(group === null ? {} : { record: groupRecord(group) }),
    send: async (draft, version) => await sendGroup(groupId, draft, version),
    onSaved: ({ name }) => panel.done(`${name} är sparad.`),
  });
  const fellowTeams = list.data?.fellowTeams ?? [];
  const leaders = (coaches.data ?? []).map((coach) => ({ value: coach.userId, label: coach.userName }));
  const teams = fellowTeams.map(({ teamId, name }) => ({ value: teamId, label: name }));
  const kinds = useOfferedCodes('group-kind', groupKinds, { on: null, chosen: form.values.kind });
  const timesField = form.field('times');

  return (
    <SendingFormFrame form={form} label="Grupp">
      <SettleConflict
        form={form}
        stands={group === null ? null : valuesOf(group)}
        fields={[
          { name: 'name', label: 'Vad gruppen heter' },
          { name: 'kind', label: 'Vad det är för grupp', show: (kind) => groupKindLabels[kind].sv },
          { name: 'capacity', label: 'Antal platser' },
          { name: 'leaderIds', label: 'Vilka som leder gruppen', show: (ids) => inWords(ids, leaders) },
          { name: 'times', label: 'Tider', show: (times) => times.map(timeInWords).join('; ') },
          { name: 'sharedTeamIds', label: 'Vilka andra team som får plats', show: (ids) => inWords(ids, teams) },
          { name: 'endedOn', label: 'Sista dag' },
        ]}
      />
      <TextField label="Vad heter gruppen?" {...form.field('name')} />
      <RadioField label="Vad är det för grupp?" options={optionsOf(kinds, groupKindLabels)} {...form.field('kind')} />
      <NumberField
        label="Antal platser"
        hint={`Oftast 4–8. Minst ${fewestPlaces}, högst ${mostPlaces}.`}
        unit="platser"
        {...form.field('capacity')}
      />
      <CheckboxGroupField label="Vilka leder gruppen?" optional options={leaders} {...form.field('leaderIds')} />
      <TimesField {...timesField} error={firstTimeError(form.errors) ?? timesField.error} today={today} />
      {fellowTeams.length > 0 && (
        <CheckboxGroupField
          label="Vilka andra team får plats i gruppen?"
          hint="Varje team ser bara sina egna deltagare, och hur många platser som är tagna."
          optional
          options={teams}
          {...form.field('sharedTeamIds')}
        />
      )}
      {group !== null && <DateField label="Sista dag, om gruppen ska sluta" optional {...form.field('endedOn')} />}
      <PanelActions form={form} submit="Spara gruppen" panel={panel} />
    </SendingFormFrame>
  );
}

const emptyValues: GroupValues = {
  ...{ name: '', kind: null, capacity: 8, leaderIds: [], times: [], sharedTeamIds: [], endedOn: null },
};

function valuesOf(group: ListedGroup): GroupValues {
  const { exceptions: _, ...draft } = draftOf(group);
  return { ...draft, times: draft.times.map((time) => ({ ...time, weekday: String(time.weekday) })) };
}

function inWords(
  ids: readonly string[],
  options: readonly { readonly value: string; readonly label: string }[],
): string {
  return options.flatMap(({ value, label }) => (ids.includes(value) ? [label] : [])).join(', ');
}

function timeInWords(time: WrittenTime): string {
  const read = GroupTime.safeParse({ ...time, weekday: Number(time.weekday) });
  return read.success ? timeText(read.data) : '';
}

/** What is wrong in one of the times, with which one. */
function firstTimeError(errors: readonly { readonly field: string; readonly message: string }[]): string | undefined {
  const wrong = errors.find(({ field }) => field.startsWith('times.'));
  if (wrong === undefined) return undefined;
  const [, index, name] = wrong.field.split('.');
  const missing = name === 'weekday' ? 'Välj veckodag.' : wrong.message;
  return `Tid ${Number(index) + 1}: ${missing}`;
}
