import { Reopening } from '@kraften/domain/concepts/closing/reopening';
import { TextField } from '@kraften/ui/field/text-field';
import { apiClient } from '../../app/api/api-client';
import { refreshParticipations } from '../../app/api/refresh';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { type Participation, participationRecord } from '../participation/participation-record';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';

type ReopenFormProps = { readonly participation: Participation; readonly panel: ActionPanel };

/** A closing that was wrong, taken back. */
export function ReopenForm({ participation, panel }: ReopenFormProps) {
  const { participationId, closing } = participation;
  const form = useSendingForm({
    initialValues: { reason: '' },
    read: (values) => readInput(Reopening, values),
    record: participationRecord(participation),
    send: async ({ reason }, version) => {
      await apiClient.closing.withdraw.mutate({ participationId, version, reason });
      await refreshParticipations();
    },
    onSaved: () => panel.done('Deltagandet är öppet igen.'),
  });
  return (
    <SendingFormFrame form={form} label="Återöppna deltagandet">
      <p>
        Deltagandet fortsätter som om det inte hade avslutats, och siffrorna räknas om. Avslutet står kvar bland det som
        hänt, med ditt namn och skälet.
      </p>
      {closing?.transferredTo != null && (
        <p>Remissen hos {closing.transferredTo} finns kvar. Ring dem, om personen inte ska gå vidare dit.</p>
      )}
      <TextField label="Varför var avslutet fel?" {...form.field('reason')} />
      <PanelActions form={form} submit="Återöppna deltagandet" panel={panel} />
    </SendingFormFrame>
  );
}
