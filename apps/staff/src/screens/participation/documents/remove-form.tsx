import { DocumentStrike } from '@kraften/domain/concepts/case-document/case-document';
import { TextField } from '@kraften/ui/field/text-field';
import { apiClient } from '../../../app/api/api-client';
import { refreshDocuments } from '../../../app/api/refresh';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { type CaseDocument, documentRecord } from './document-record';

type RemoveFormProps = { readonly document: CaseDocument; readonly panel: ActionPanel };

/** Takes a document off the list, with the reason. */
export function RemoveForm({ document, panel }: RemoveFormProps) {
  const { documentId, title } = document;
  const form = useSendingForm({
    initialValues: { reason: '' },
    read: (values) => readInput(DocumentStrike, values),
    record: documentRecord(document),
    send: async ({ reason }, version) => {
      await apiClient.document.remove.mutate({ documentId, version, reason });
    },
    onSaved: () => {
      panel.done(`${title} är borttaget.`);
      void refreshDocuments();
    },
  });
  return (
    <SendingFormFrame form={form} label={`Ta bort ${title}`}>
      <TextField
        label="Varför tas dokumentet bort?"
        hint="Det hamnar bland de borttagna, med ditt namn och skälet. Innehållet försvinner först när ärendet gallras."
        {...form.field('reason')}
      />
      <PanelActions form={form} submit="Ta bort dokumentet" panel={panel} />
    </SendingFormFrame>
  );
}
