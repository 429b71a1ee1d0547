import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { placeState } from '@kraften/domain/concepts/group/group-member';
import { barToPlace, dividedBy, seated } from '@kraften/domain/concepts/many-at-once/many-at-once';
import { failure, type Result, success } from '@kraften/domain/result';
import { DateField } from '@kraften/ui/field/date-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiClient } from '../../../app/api/api-client';
import { refreshGroups, refreshParticipations } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import type { Group } from '../../../parts/group/group-record';
import type { ListedParticipation } from '../../../parts/participation/use-listed-participations';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { ManyPreview } from './many-preview';
import { type ManyFormProps, nameOf, newRowIds, oneOf, participantsText } from './many-record';

type Values = { readonly groupId: string | null; readonly day: string | null };
type Input = { readonly group: Group; readonly day: CalendarDate };

/** Puts those who were chosen in a group: as many as there are places for, and the rest in its queue. */
export function GroupForm({ rows, onDone, onCancel }: ManyFormProps) {
  const { today } = useMe();
  const groups = useQuery(api.group.list.queryOptions()).data?.groups ?? [];
  const [idOf] = useState(() => newRowIds());
  const form = useSendingForm<Values, Input>({
    initialValues: { groupId: null, day: today },
    read: (values): ReturnType<typeof read> => read(values, group, rows),
    record: {
      version: 0,
      reload: async () => {
        await Promise.all([refreshGroups(), refreshParticipations()]);
        return 0;
      },
    },
    send: async ({ group: into, day }) => {
      const { placed, waiting } = told(rows, into, day);
      const place = (waits: boolean) => (row: ListedParticipation) => ({
        ...{ participationId: row.participationId, memberId: idOf(row.participationId), waits },
      });
      const places = [...placed.map(place(false)), ...waiting.map(place(true))];
      await apiClient.group.placeMany.mutate({ groupId: into.groupId, day, places });
      await refreshGroups();
      onDone({ text: `${into.name}: ${toldText(placed.length, waiting.length)}.`, undo: null });
    },
  });
  const { groupId, day } = form.values;
  const group: Group | undefined = useQuery({
    ...api.group.get.queryOptions({ groupId: groupId ?? '' }),
    enabled: groupId !== null,
  }).data;
  const date = readInput(CalendarDate, day, 'day');
  const shown = group !== undefined && date.ok ? told(rows, group, date.value) : null;

  return (
    <SendingFormFrame form={form} label="Lägg till i grupp">
      <SelectField
        label="Grupp"
        options={groups
          .filter(({ endedOn }) => endedOn === null || endedOn >= today)
          .map((each) => ({ value: each.groupId, label: each.name }))}
        {...form.field('groupId')}
      />
      <DateField label="Första dag" {...form.field('day')} />
      {group !== undefined && shown !== null && (
        <ManyPreview
          leftOut={shown.leftOut}
          lines={[
            ...shown.placed.map((row) => ({ id: row.participationId, name: nameOf(row), will: 'får plats' })),
            ...shown.waiting.map((row) => ({ id: row.participationId, name: nameOf(row), will: 'ställs i kö' })),
          ]}
        >
          {toldText(shown.placed.length, shown.waiting.length)}. Gruppen har {group.capacity} platser, {group.taken}{' '}
          {group.taken === 1 ? 'är tagen' : 'är tagna'}
          {group.waiting > 0 && ` och ${group.waiting} står redan i kö`}. Du tar bort någon igen på gruppens sida.
        </ManyPreview>
      )}
      <FormActions form={form} submit="Lägg till i gruppen">
        <Button variant="default" onClick={onCancel}>
          Avbryt
        </Button>
      </FormActions>
    </SendingFormFrame>
  );
}

function told(rows: readonly ListedParticipation[], group: Group, day: CalendarDate) {
  const inGroup = new Set(
    group.members.filter((member) => placeState(member) !== 'left').map(({ participationId }) => participationId),
  );
  const { included, leftOut } = dividedBy(rows, (row) => barToPlace(oneOf(row), inGroup, day));
  return { ...seated(included, group), leftOut };
}

function toldText(placed: number, waiting: number): string {
  if (placed + waiting === 0) return 'Ingen av de valda läggs till';
  const gets = placed === 0 ? [] : [`${participantsText(placed)} får plats`];
  const waits = waiting === 0 ? [] : [`${participantsText(waiting)} ställs i kö`];
  const text = [...gets, ...waits].join(' och ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function read(
  { groupId, day }: Values,
  group: Group | undefined,
  rows: readonly ListedParticipation[],
): Result<Input, readonly FieldError[]> {
  if (groupId === null) return failure([{ field: 'groupId', message: 'Välj en grupp.' }]);
  if (group === undefined) return failure([{ field: 'groupId', message: 'Gruppen hämtas. Försök igen.' }]);
  const date = readInput(CalendarDate, day, 'day');
  if (!date.ok) return date;
  const { placed, waiting } = told(rows, group, date.value);
  if (placed.length + waiting.length > 0) return success({ group, day: date.value });
  return failure([
    { field: 'groupId', message: 'Ingen av de valda kan läggas till. Välj andra, eller en annan grupp.' },
  ]);
}
