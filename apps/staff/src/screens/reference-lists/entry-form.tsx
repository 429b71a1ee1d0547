import { ListEntry } from '@kraften/domain/concepts/reference-list/list-entry';
import { isAlwaysOffered, isOpenList } from '@kraften/domain/concepts/reference-list/reference-list';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import { DateField } from '@kraften/ui/field/date-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatDate } from '@kraften/ui/format/date';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshLists } from '../../app/api/refresh';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { newRecordId } from '../../parts/sending/new-record-id';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { type StoredEntry, versionOf } from './list-record';

type EntryFormProps = {
  /** As it stands; without an id for a code that the team has set nothing of, or for new words. */
  readonly entry: ListEntry & Partial<Pick<StoredEntry, 'entryId' | 'version'>>;
  readonly panel: ActionPanel;
};

type EntryValues = {
  readonly label: string;
  readonly offered: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly externalCode: string;
  readonly note: string;
};

/** What the team sets of a code, or of words of its own. */
export function EntryForm({ entry, panel }: EntryFormProps) {
  const [newId] = useState(newRecordId);
  const entryId = entry.entryId ?? newId;
  const { list, code } = entry;
  const isOpen = isOpenList(list);
  const form = useSendingForm<EntryValues, ListEntry>({
    initialValues: valuesOf(entry),
    read: (values) => readInput(ListEntry, { ...values, list, code: code || entryId }),
    record: {
      version: entry.version ?? 0,
      reload: async () => await versionOf({ entryId: entry.entryId, list, code }),
    },
    send: async (saved, version) => {
      await apiClient.referenceList.saveEntry.mutate({ entryId, version, entry: saved });
      await refreshLists();
    },
    onSaved: () => panel.done('Listan är sparad.'),
  });
  return (
    <SendingFormFrame
      form={form}
      label={entry.entryId === undefined && isOpen ? 'Lägg till i listan' : 'Ändra i listan'}
    >
      <SettleConflict
        form={form}
        stands={valuesOf(entry)}
        fields={[
          { name: 'label', label: 'Text' },
          { name: 'offered', label: 'Går att välja' },
          { name: 'validFrom', label: 'Första dag', show: formatDate },
          { name: 'validTo', label: 'Sista dag', show: formatDate },
          { name: 'externalCode', label: 'Extern kod' },
          { name: 'note', label: 'Anteckning' },
        ]}
      />
      {isOpen && (
        <TextField
          label="Text"
          hint="Så som det ska stå där det väljs. Det som redan är skrivet i ett ärende ändras inte."
          autoComplete="off"
          {...form.field('label')}
        />
      )}
      {!isAlwaysOffered(list, code) && (
        <CheckboxField
          label="Går att välja"
          hint="Utan krysset erbjuds det inte i formulären. Det som redan är valt står kvar."
          {...form.field('offered')}
        />
      )}
      <FormRow>
        <DateField label="Första dag" hint="Tomt om det alltid har gällt." optional {...form.field('validFrom')} />
        <DateField label="Sista dag" hint="Tomt om det gäller tills vidare." optional {...form.field('validTo')} />
      </FormRow>
      <TextField
        label="Extern kod"
        hint="Den kod som mottagaren av uppgifterna använder, till exempel den nationella uppföljningen."
        optional
        autoComplete="off"
        width="short"
        {...form.field('externalCode')}
      />
      <TextField
        label="Anteckning"
        hint="Till den som sköter listan. Skriv inget om enskilda."
        optional
        autoComplete="off"
        {...form.field('note')}
      />
      <PanelActions form={form} submit="Spara i listan" panel={panel} />
    </SendingFormFrame>
  );
}

function valuesOf({ label, offered, validFrom, validTo, externalCode, note }: ListEntry): EntryValues {
  return { label, offered, validFrom, validTo, externalCode, note };
}
