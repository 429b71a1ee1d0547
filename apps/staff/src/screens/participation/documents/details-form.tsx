import {
  CaseDocumentDetails,
  type CaseDocumentKind,
  caseDocumentKindLabels,
  caseDocumentKinds,
  checkDocumentDetails,
} from '@kraften/domain/concepts/case-document/case-document';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { apiClient } from '../../../app/api/api-client';
import { refreshDocuments } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../../parts/sending/settle-conflict';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { type CaseDocument, documentRecord } from './document-record';

type DetailsFormProps = { readonly document: CaseDocument; readonly panel: ActionPanel };
type DetailsValues = {
  readonly title: string;
  readonly kind: CaseDocumentKind | null;
  readonly datedOn: string | null;
};

/** What the document is called, what it is and which day stands on it. */
export function DetailsForm({ document, panel }: DetailsFormProps) {
  const { today } = useMe();
  const { documentId, title, kind, datedOn } = document;
  const form = useSendingForm<DetailsValues, CaseDocumentDetails>({
    initialValues: { title, kind, datedOn },
    read: (values) => {
      const read = readInput(CaseDocumentDetails, values);
      return read.ok ? checkDocumentDetails(read.value, today) : read;
    },
    record: documentRecord(document),
    send: async (details, version) => {
      await apiClient.document.save.mutate({ ...details, documentId, version });
      await refreshDocuments();
    },
    onSaved: () => panel.done('Ändringen är sparad.'),
  });
  return (
    <SendingFormFrame form={form} label={`Ändra ${title}`}>
      <SettleConflict
        form={form}
        stands={document}
        fields={[
          { name: 'title', label: 'Vad dokumentet heter' },
          { name: 'kind', label: 'Vad det är', show: (kind) => caseDocumentKindLabels[kind].sv },
          { name: 'datedOn', label: 'Dag på dokumentet' },
        ]}
      />
      <TextField label="Vad heter dokumentet?" {...form.field('title')} />
      <FormRow>
        <SelectField
          label="Vad är det?"
          options={optionsOf(caseDocumentKinds, caseDocumentKindLabels)}
          {...form.field('kind')}
        />
        <DateField label="Dag på dokumentet" max={today} {...form.field('datedOn')} />
      </FormRow>
      <PanelActions form={form} submit="Spara ändringen" panel={panel} />
    </SendingFormFrame>
  );
}
