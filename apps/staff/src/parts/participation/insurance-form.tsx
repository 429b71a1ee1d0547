import { success } from '@kraften/domain/result';
import { apiClient } from '../../app/api/api-client';
import { refreshParticipations } from '../../app/api/refresh';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';
import { type Participation, participationRecord } from './participation-record';

type InsuranceFormProps = { readonly participation: Participation; readonly panel: ActionPanel };

/** The to-do of registering somebody for the municipality's insurance, ticked off. */
export function InsuranceForm({ participation, panel }: InsuranceFormProps) {
  const { participationId, person } = participation;
  const form = useSendingForm({
    initialValues: {},
    read: () => success(null),
    record: participationRecord(participation),
    send: async (_nothing, version) => {
      await apiClient.participation.recordInsurance.mutate({ participationId, version });
      await refreshParticipations();
    },
    onSaved: () => panel.done('Försäkringen är anmäld.'),
  });

  return (
    <SendingFormFrame form={form} label="Försäkringen är anmäld">
      <p>
        Är {person.givenName} {person.familyName} anmäld till kommunens försäkring? Då tas flaggan bort.
      </p>
      <PanelActions form={form} submit="Ja, den är anmäld" panel={panel} />
    </SendingFormFrame>
  );
}
