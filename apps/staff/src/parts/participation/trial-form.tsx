import {
  TrialDecision,
  type TrialDecisionKind,
  trialDecisionLabels,
  trialDecisions,
} from '@kraften/domain/concepts/trial-period/trial-period';
import { DateField } from '@kraften/ui/field/date-field';
import { RadioField } from '@kraften/ui/field/radio-field';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshParticipations } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { SettleConflict } from '../sending/settle-conflict';
import { useSendingForm } from '../sending/use-sending-form';
import { type Participation, participationRecord } from './participation-record';

type TrialFormProps = { readonly participation: Participation; readonly panel: ActionPanel };
type TrialValues = { readonly kind: TrialDecisionKind | null; readonly decidedOn: string | null };

/** Whether the participation goes on after the trial period. */
export function TrialForm({ participation, panel }: TrialFormProps) {
  const { today } = useMe();
  const { participationId, enrolledOn } = participation;
  const [opened] = useState<TrialValues>({ kind: null, decidedOn: today });
  const form = useSendingForm<TrialValues, TrialDecision>({
    initialValues: opened,
    read: (values) => readInput(TrialDecision, values),
    record: participationRecord(participation),
    send: async (decision, version) => {
      await apiClient.participation.decideTrial.mutate({ ...decision, participationId, version });
      await refreshParticipations();
    },
    onSaved: ({ kind }) =>
      panel.done(kind === 'end' ? 'Beslutet är sparat. Nästa steg är att avsluta deltagandet.' : 'Beslutet är sparat.'),
  });

  return (
    <SendingFormFrame form={form} label="Besluta om prövotiden">
      <SettleConflict
        form={form}
        stands={participation.trialDecision}
        fields={[
          { name: 'kind', label: 'Hur det blir efter prövotiden', show: (kind) => trialDecisionLabels[kind].sv },
          { name: 'decidedOn', label: 'Beslutat' },
        ]}
      />
      <RadioField label="Hur blir det efter prövotiden?" options={options} {...form.field('kind')} />
      <DateField label="Beslutat" min={enrolledOn} max={today} {...form.field('decidedOn')} />
      <PanelActions form={form} submit="Spara beslutet" panel={panel} />
    </SendingFormFrame>
  );
}

const whatFollows: Partial<Record<TrialDecisionKind, string>> = {
  end: 'Det här är bara beslutet. Avslutet skriver du sedan.',
};

const options = trialDecisions.map((value) => {
  const hint = whatFollows[value];
  return { value, label: trialDecisionLabels[value].sv, ...(hint === undefined ? {} : { hint }) };
});
