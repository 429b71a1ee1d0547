import {
  type ReferralDecisionKind,
  referralDecisionLabels,
  referralDecisions,
} from '@kraften/domain/concepts/referral/referral';
import { ReferralDecision } from '@kraften/domain/concepts/referral/referral-decision';
import { DateField } from '@kraften/ui/field/date-field';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshReferrals } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { WordsToAdd } from '../reference-list/words-to-add';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { SettleConflict } from '../sending/settle-conflict';
import { useSendingForm } from '../sending/use-sending-form';
import { type Referral, referralRecord } from './referral-record';

type DecisionValues = {
  readonly kind: ReferralDecisionKind | null;
  readonly decidedOn: string | null;
  readonly reason: string;
};

/** The team's decision on a referral. It can be changed until the person is enrolled. */
export function DecideForm({ referral, panel }: { readonly referral: Referral; readonly panel: ActionPanel }) {
  const { today } = useMe();
  const { referralId, decision } = referral;
  const [opened] = useState<DecisionValues>({
    kind: decision?.kind ?? null,
    decidedOn: today,
    reason: decision?.reason ?? '',
  });
  const form = useSendingForm<DecisionValues, ReferralDecision>({
    initialValues: opened,
    read: (values) => readInput(ReferralDecision, values),
    record: referralRecord(referral),
    send: async (decided, version) => {
      await apiClient.referral.decide.mutate({ ...decided, referralId, version });
      await refreshReferrals();
    },
    onSaved: ({ kind }) =>
      panel.done(kind === 'accepted' ? 'Beslutet är sparat. Personen står nu i kö.' : 'Beslutet är sparat.'),
  });
  const { kind } = form.values;
  const againstCriterion = kind === 'accepted' && referral.concerns.length > 0;

  return (
    <SendingFormFrame form={form} label="Skriv beslutet">
      <SettleConflict
        form={form}
        stands={decision}
        fields={[
          { name: 'kind', label: 'Beslut', show: (kind) => referralDecisionLabels[kind].sv },
          { name: 'decidedOn', label: 'Beslutat' },
          { name: 'reason', label: 'Skäl' },
        ]}
      />
      <RadioField label="Beslut" options={decisionOptions} {...form.field('kind')} />
      <DateField label="Beslutat" min={referral.receivedOn} max={today} {...form.field('decidedOn')} />
      <TextArea
        label="Skäl"
        hint={
          againstCriterion
            ? `Skriv varför teamet antar personen trots detta: ${referral.concerns.join(' ')}`
            : undefined
        }
        optional={kind === null || (kind === 'accepted' && !againstCriterion)}
        {...form.field('reason')}
      />
      {kind === 'declined' && <WordsToAdd list="decline-reason" label="Vanliga skäl" field={form.field('reason')} />}
      <PanelActions form={form} submit="Spara beslutet" panel={panel} />
    </SendingFormFrame>
  );
}

const whatFollows: Record<ReferralDecisionKind, string> = {
  accepted: 'Personen ställs i kö till en plats.',
  declined: 'Remissen är klar. Skriv varför.',
  withdrawn: 'Personen eller remittenten har tagit tillbaka den. Skriv vem och varför.',
};

const decisionOptions = referralDecisions.map((value) => ({
  value,
  label: referralDecisionLabels[value].sv,
  hint: whatFollows[value],
}));
