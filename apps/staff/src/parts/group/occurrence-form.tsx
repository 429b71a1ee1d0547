import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { checkedGroup, type GroupDraft } from '@kraften/domain/concepts/group/group';
import {
  type CancellationReason,
  cancellationReasonLabels,
  cancellationReasons,
} from '@kraften/domain/concepts/group/group-codes';
import {
  type Occurrence,
  occurrenceOn,
  occurrencePlannedOn,
  withChange,
} from '@kraften/domain/concepts/group/occurrences';
import { failure } from '@kraften/domain/result';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextField } from '@kraften/ui/field/text-field';
import { TimeField } from '@kraften/ui/field/time-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatDate } from '@kraften/ui/format/date';
import { useState } from 'react';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { SettleConflict } from '../sending/settle-conflict';
import { useSendingForm } from '../sending/use-sending-form';
import { draftOf, groupRecord, type ListedGroup, sendGroup } from './group-record';

type MoveFormProps = {
  readonly group: ListedGroup;
  /** Null adds an extra one. */
  readonly occurrence: Occurrence | null;
  readonly panel: ActionPanel;
};

type MoveGroupFormProps = MoveFormProps & {
  /** A time to begin with, instead of the meeting's own. */
  readonly proposed?: Pick<Occurrence, 'heldOn' | 'startsAt' | 'endsAt'>;
};

type MoveValues = {
  readonly heldOn: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
};

/** Moves one meeting of a group to another day or hour, or adds an extra one. */
export function MoveForm({ group, occurrence, proposed, panel }: MoveGroupFormProps) {
  const [time] = group.times;
  const [opened] = useState<MoveValues>({
    heldOn: occurrence?.heldOn ?? null,
    startsAt: occurrence?.startsAt ?? time?.startsAt ?? null,
    endsAt: occurrence?.endsAt ?? time?.endsAt ?? null,
    place: occurrence?.place ?? time?.place ?? '',
  });
  const form = useSendingForm<MoveValues, GroupDraft>({
    initialValues: { ...opened, ...proposed },
    opened,
    read: ({ heldOn, startsAt, endsAt, place }) => {
      if (heldOn === null || !isCalendarDate(heldOn)) return failure([{ field: 'heldOn', message: 'Välj en dag.' }]);
      if (startsAt === null) return failure([{ field: 'startsAt', message: 'Skriv när träffen börjar.' }]);
      if (endsAt === null || endsAt <= startsAt)
        return failure([{ field: 'endsAt', message: 'Skriv en tid efter att träffen börjar.' }]);
      const others = draftOf(group);
      const was = occurrence ?? { heldOn, plannedOn: null };
      const there = heldOn === occurrence?.heldOn ? null : occurrenceOn(others, heldOn);
      if (there !== null && there.cancelled === null) {
        return failure([{ field: 'heldOn', message: 'Gruppen har redan en träff den dagen. Välj en annan dag.' }]);
      }
      const change = { kind: 'moved' as const, heldOn, startsAt, endsAt, place: place.trim() };
      return checkedGroup({ ...others, exceptions: withChange(others.exceptions, was, change) });
    },
    record: groupRecord(group),
    send: async (draft, version) => await sendGroup(group.groupId, draft, version),
    onSaved: () => panel.done(occurrence === null ? 'Den extra träffen är sparad.' : 'Träffen är flyttad.'),
  });
  return (
    <SendingFormFrame form={form} label={occurrence === null ? 'Extra träff' : 'Flytta träffen'}>
      <SettleConflict
        form={form}
        stands={occurrence?.plannedOn ? occurrencePlannedOn(group, occurrence.plannedOn) : null}
        fields={[
          { name: 'heldOn', label: 'Dag', show: formatDate },
          { name: 'startsAt', label: 'Börjar' },
          { name: 'endsAt', label: 'Slutar' },
          { name: 'place', label: 'Plats' },
        ]}
      />
      <FormRow>
        <DateField label="Dag" {...form.field('heldOn')} />
        <TimeField label="Börjar" {...form.field('startsAt')} />
        <TimeField label="Slutar" {...form.field('endsAt')} />
      </FormRow>
      <TextField label="Plats" optional {...form.field('place')} />
      <PanelActions form={form} submit={occurrence === null ? 'Lägg till träffen' : 'Flytta träffen'} panel={panel} />
    </SendingFormFrame>
  );
}

type CancelFormProps = MoveFormProps & { readonly occurrence: Occurrence };

/** Cancels one meeting of a group, with the reason. */
export function CancelForm({ group, occurrence, panel }: CancelFormProps) {
  const form = useSendingForm<{ readonly reason: CancellationReason | null }, GroupDraft>({
    initialValues: { reason: null },
    read: ({ reason }) => {
      if (reason === null) return failure([{ field: 'reason', message: 'Välj varför träffen ställs in.' }]);
      const draft = draftOf(group);
      return checkedGroup({
        ...draft,
        exceptions: withChange(draft.exceptions, occurrence, { kind: 'cancelled', reason }),
      });
    },
    record: groupRecord(group),
    send: async (draft, version) => await sendGroup(group.groupId, draft, version),
    onSaved: () => panel.done('Träffen är inställd.'),
  });
  return (
    <SendingFormFrame form={form} label="Ställ in träffen">
      <RadioField
        label="Varför ställs den in?"
        options={optionsOf(cancellationReasons, cancellationReasonLabels)}
        {...form.field('reason')}
      />
      <PanelActions form={form} submit="Ställ in träffen" panel={panel} />
    </SendingFormFrame>
  );
}
