import { success } from '@kraften/domain/result';
import { apiClient } from '../../app/api/api-client';
import { readPersonAnew } from '../../app/api/refresh';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';

type LiftProtectionFormProps = { readonly personId: string; readonly panel: ActionPanel };

/** Shows all of the team who the person is again. */
export function LiftProtectionForm({ personId, panel }: LiftProtectionFormProps) {
  const form = useSendingForm({
    initialValues: {},
    read: () => success(null),
    send: async () => {
      await apiClient.person.liftProtection.mutate({ personId });
    },
    onSaved: () => {
      panel.done('Skyddet är borttaget.');
      void readPersonAnew();
    },
  });
  return (
    <SendingFormFrame form={form} label="Ta bort skyddet">
      <p>
        Gör det bara när Skatteverket har tagit bort markeringen. Namn, personnummer och kontaktuppgifter syns sedan för
        alla i teamet, i listor och i ärendet.
      </p>
      <PanelActions form={form} submit="Ja, ta bort skyddet" panel={panel} />
    </SendingFormFrame>
  );
}
