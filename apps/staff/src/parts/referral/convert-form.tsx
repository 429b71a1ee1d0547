import { assignmentQuestions } from '@kraften/domain/concepts/referral/assignment-questions';
import { ReferralConversion } from '@kraften/domain/concepts/referral/referral-conversion';
import {
  type ReferralSource,
  referralSourceLabels,
  referralSources,
} from '@kraften/domain/concepts/referral-source/referral-source';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshReferrals } from '../../app/api/refresh';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { useOfferedCodes } from '../reference-list/use-list-entries';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { SettleConflict } from '../sending/settle-conflict';
import { useSendingForm } from '../sending/use-sending-form';
import { type Referral, referralRecord } from './referral-record';

type ConversionValues = {
  readonly source: ReferralSource | null;
  readonly referrerName: string;
  readonly referrerContact: string;
  readonly payingAuthorityAgreed: 'yes' | 'no' | 'not-asked' | null;
};

/** Makes a referral of a self-referral: what a referral says and the public form doesn't ask. */
export function ConvertForm({ referral, panel }: { readonly referral: Referral; readonly panel: ActionPanel }) {
  const { referralId, receivedOn } = referral;
  const [opened] = useState(() => valuesOf(referral));
  const form = useSendingForm<ConversionValues, ReferralConversion>({
    initialValues: opened,
    read: ({ payingAuthorityAgreed: agreed, ...values }) =>
      readInput(ReferralConversion, {
        ...values,
        payingAuthorityAgreed: agreed === 'yes' ? true : agreed === 'no' ? false : null,
      }),
    record: referralRecord(referral),
    send: async (conversion, version) => {
      await apiClient.referral.convert.mutate({ ...conversion, referralId, version });
      await refreshReferrals();
    },
    onSaved: () => panel.done('Remissen är sparad.'),
  });
  const sources = useOfferedCodes('referral-source', referralSources, { on: receivedOn, chosen: form.values.source });
  return (
    <SendingFormFrame form={form} label="Gör till remiss">
      <SettleConflict
        form={form}
        stands={valuesOf(referral)}
        fields={[
          { name: 'source', label: 'Remittent', show: (source) => referralSourceLabels[source].sv },
          { name: 'referrerName', label: 'Remittentens namn' },
          { name: 'referrerContact', label: 'Nås på' },
          {
            name: 'payingAuthorityAgreed',
            label: 'Betalande myndighet',
            show: (agreed) => agreedOptions.find(({ value }) => value === agreed)?.label ?? '',
          },
        ]}
      />
      <SelectField
        label="Vem står bakom?"
        hint="Välj Egenremiss om personen kommer på eget initiativ."
        options={optionsOf(sources, referralSourceLabels)}
        {...form.field('source')}
      />
      <FormRow>
        <TextField label="Remittentens namn" optional autoComplete="off" {...form.field('referrerName')} />
        <TextField
          label="Telefon eller e-post till remittenten"
          optional
          autoComplete="off"
          {...form.field('referrerContact')}
        />
      </FormRow>
      <RadioField
        label={assignmentQuestions.payingAuthorityAgreed}
        options={agreedOptions}
        {...form.field('payingAuthorityAgreed')}
      />
      <PanelActions form={form} submit="Spara remissen" panel={panel} />
    </SendingFormFrame>
  );
}

const agreedOptions = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej, den har inte godkänt', hint: 'Remissen får en flagga.' },
  { value: 'not-asked', label: 'Vet inte, ingen har frågat' },
] as const;

function valuesOf({ source, referrerName, referrerContact, payingAuthorityAgreed }: Referral): ConversionValues {
  const agreed = payingAuthorityAgreed === null ? 'not-asked' : payingAuthorityAgreed ? 'yes' : 'no';
  return { source, referrerName, referrerContact, payingAuthorityAgreed: agreed };
}
