import { checkObjection, Objection } from '@kraften/domain/concepts/person-rights/objection';
import { DateField } from '@kraften/ui/field/date-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { apiClient } from '../../app/api/api-client';
import { refreshPersonRights } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';

type ObjectionFormProps = { readonly personId: string; readonly panel: ActionPanel };
type ObjectionValues = { readonly receivedOn: string | null; readonly objection: string };

/** That the person objects to how something is used. */
export function ObjectionForm({ personId, panel }: ObjectionFormProps) {
  const { today } = useMe();
  const form = useSendingForm<ObjectionValues, Objection>({
    initialValues: { receivedOn: today, objection: '' },
    read: (values) => {
      const read = readInput(Objection, values);
      return read.ok ? checkObjection(read.value, today) : read;
    },
    send: async (objection) => {
      await apiClient.personRights.object.mutate({ ...objection, personId });
      await refreshPersonRights();
    },
    onSaved: () => panel.done('Invändningen är antecknad. Den står som obesvarad tills ni har svarat.'),
  });
  return (
    <SendingFormFrame form={form} label="Anteckna invändning">
      <DateField label="Kom in" max={today} {...form.field('receivedOn')} />
      <TextArea label="Vad invänder personen mot?" {...form.field('objection')} />
      <PanelActions form={form} submit="Spara invändningen" panel={panel} />
    </SendingFormFrame>
  );
}
