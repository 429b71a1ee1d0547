import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { changeFrom, type ListEntry, ListEntryChange } from '@kraften/domain/concepts/reference-list/list-entry';
import { isOpenList } from '@kraften/domain/concepts/reference-list/reference-list';
import { failure, type Result } from '@kraften/domain/result';
import { DateField } from '@kraften/ui/field/date-field';
import { TextField } from '@kraften/ui/field/text-field';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshLists } from '../../app/api/refresh';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { newRecordId } from '../../parts/sending/new-record-id';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { type StoredEntry, versionOf } from './list-record';

type ChangeValues = { readonly from: string | null; readonly label: string; readonly externalCode: string };

type ChangeFormProps = { readonly entry: StoredEntry; readonly panel: ActionPanel };

/** Other words or another external code from a day on; until then it stays as it was. */
export function ChangeForm({ entry, panel }: ChangeFormProps) {
  const [nextEntryId] = useState(newRecordId);
  const { entryId, version } = entry;
  const form = useSendingForm<ChangeValues, ListEntryChange>({
    initialValues: { from: null, label: entry.label, externalCode: entry.externalCode },
    read: (values) => readChange(entry, values),
    record: { version, reload: async () => await versionOf(entry) },
    send: async (change, held) => {
      await apiClient.referenceList.changeEntry.mutate({ entryId, version: held, nextEntryId, ...change });
      await refreshLists();
    },
    onSaved: () => panel.done('Listan är sparad.'),
  });
  return (
    <SendingFormFrame form={form} label="Ändra från en dag">
      <p>Till och med dagen före gäller det som står nu. Det som redan är skrivet ändras inte.</p>
      <DateField label="Från och med" {...form.field('from')} />
      {isOpenList(entry.list) && <TextField label="Ny text" autoComplete="off" {...form.field('label')} />}
      <TextField label="Ny extern kod" optional autoComplete="off" width="short" {...form.field('externalCode')} />
      <PanelActions form={form} submit="Spara ändringen" panel={panel} />
    </SendingFormFrame>
  );
}

function readChange(entry: ListEntry, values: ChangeValues): Result<ListEntryChange, readonly FieldError[]> {
  const read = readInput(ListEntryChange, values);
  if (!read.ok) return read;
  const changed = changeFrom(entry, read.value);
  return changed.ok ? read : failure(changed.problem);
}
