import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { GroupPlace, placeState } from '@kraften/domain/concepts/group/group-member';
import { failure, type Result, success } from '@kraften/domain/result';
import { DateField } from '@kraften/ui/field/date-field';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { useState } from 'react';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import type { Group } from '../../parts/group/group-record';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { sendPlace } from './send-place';

type Values = {
  readonly participationId: string | null;
  readonly how: 'place' | 'queue' | null;
  readonly day: string | null;
};
type Input = { readonly participationId: string; readonly place: GroupPlace };

/** Gives a participant a place in the group, or puts them in its queue. */
export function NewMemberForm({ group, panel }: { readonly group: Group; readonly panel: ActionPanel }) {
  const { today } = useMe();
  const [memberId] = useState(() => crypto.randomUUID());
  const isFull = group.taken >= group.capacity;
  const placed = group.members.filter((member) => placeState(member) !== 'left');
  const candidates = group.people
    .filter(
      ({ participationId, closedOn }) =>
        closedOn === null && !placed.some((each) => each.participationId === participationId),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  const form = useSendingForm<Values, Input>({
    initialValues: { participationId: null, how: isFull ? 'queue' : 'place', day: today },
    read,
    send: async ({ participationId, place }) =>
      await sendPlace({ groupId: group.groupId, participationId, memberId, version: 0, ...place }),
    onSaved: ({ how }) => panel.done(how === 'place' ? 'Deltagaren har fått plats.' : 'Deltagaren står i kö.'),
  });
  return (
    <SendingFormFrame form={form} label="Lägg till deltagare">
      <SelectField
        label="Vem?"
        options={candidates.map(({ participationId, name }) => ({ value: participationId, label: name }))}
        {...form.field('participationId')}
      />
      <RadioField
        label="Plats eller kö?"
        {...(isFull ? { hint: 'Gruppen är full just nu.' } : {})}
        options={[
          ...(isFull ? [] : [{ value: 'place' as const, label: 'Får plats' }]),
          { value: 'queue' as const, label: 'Ställs i kö' },
        ]}
        {...form.field('how')}
      />
      <DateField label={form.values.how === 'queue' ? 'I kö från och med' : 'Första dag'} {...form.field('day')} />
      <PanelActions form={form} submit="Lägg till" panel={panel} />
    </SendingFormFrame>
  );
}

function read({ participationId, how, day }: Values): Result<Input, readonly FieldError[]> {
  if (participationId === null) return failure([{ field: 'participationId', message: 'Välj en deltagare.' }]);
  const place = readInput(GroupPlace, { askedOn: day, joinedOn: how === 'place' ? day : null, leftOn: null });
  if (!place.ok) return failure([{ field: 'day', message: 'Välj en dag.' }]);
  return success({ participationId, place: place.value });
}
