import {
  type CorrectedRecord,
  Correction,
  correctedRecordLabels,
  correctedRecords,
} from '@kraften/domain/concepts/person-rights/correction';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { apiClient } from '../../app/api/api-client';
import { refreshPersonRights } from '../../app/api/refresh';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';

type CorrectionFormProps = { readonly personId: string; readonly panel: ActionPanel };
type CorrectionValues = {
  readonly about: CorrectedRecord | null;
  readonly incorrect: string;
  readonly correct: string;
  readonly reason: string;
};

/** What is right, put beside what stands. */
export function CorrectionForm({ personId, panel }: CorrectionFormProps) {
  const form = useSendingForm<CorrectionValues, Correction>({
    initialValues: { about: null, incorrect: '', correct: '', reason: '' },
    read: (values) => readInput(Correction, values),
    send: async (correction) => {
      await apiClient.personRights.correct.mutate({ ...correction, personId });
      await refreshPersonRights();
    },
    onSaved: () => panel.done('Rättelsen står bredvid det som stod förut.'),
  });
  return (
    <SendingFormFrame form={form} label="Anteckna rättelse">
      <SelectField
        label="Vad gäller rättelsen?"
        options={optionsOf(correctedRecords, correctedRecordLabels)}
        {...form.field('about')}
      />
      <TextArea label="Vad står det som är fel?" {...form.field('incorrect')} />
      <TextArea
        label="Vad är rätt?"
        hint="Det som stod förut ändras inte. Rättelsen står bredvid, med ditt namn och tiden."
        {...form.field('correct')}
      />
      <TextField label="Varför?" hint="Till exempel vem som bad om rättelsen." {...form.field('reason')} />
      <PanelActions form={form} submit="Spara rättelsen" panel={panel} />
    </SendingFormFrame>
  );
}
