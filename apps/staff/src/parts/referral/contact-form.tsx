import {
  contactWaysOfStaff,
  referralContactWayLabels,
  StaffContact,
} from '@kraften/domain/concepts/referral-contact/referral-contact';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { FormRow } from '@kraften/ui/form/form-section';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshReferrals } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';
import { BeforeContact } from './before-contact';
import type { Referral } from './referral-record';

type ContactValues = {
  readonly way: StaffContact['way'] | null;
  readonly contactedOn: string | null;
  readonly reached: 'yes' | 'no' | null;
  readonly note: string;
};

/** Notes that one got in touch with who was referred, or tried to. What to know before calling stands above. */
export function ContactForm({ referral, panel }: { readonly referral: Referral; readonly panel: ActionPanel }) {
  const { today } = useMe();
  const { referralId } = referral;
  const [contactId] = useState(() => crypto.randomUUID());
  const form = useSendingForm<ContactValues, StaffContact>({
    initialValues: { way: 'phone', contactedOn: today, reached: null, note: '' },
    read: ({ reached, ...values }) =>
      readInput(StaffContact, { ...values, reached: reached === null ? null : reached === 'yes' }),
    send: async (contact) => {
      await apiClient.referral.contact.mutate({ contactId, referralId, contact });
      await refreshReferrals();
    },
    onSaved: ({ reached }) =>
      panel.done(reached === 'yes' ? 'Kontakten är antecknad. Boka studiebesöket.' : 'Försöket är antecknat.'),
  });
  return (
    <SendingFormFrame form={form} label="Anteckna kontakt">
      <BeforeContact referral={referral} />
      <FormRow>
        <SelectField
          label="Hur?"
          options={optionsOf(contactWaysOfStaff, referralContactWayLabels)}
          {...form.field('way')}
        />
        <DateField label="När?" min={referral.receivedOn} max={today} {...form.field('contactedOn')} />
      </FormRow>
      <RadioField label="Fick ni kontakt?" options={reachedOptions} {...form.field('reached')} />
      <TextArea label="Anteckning" hint="Det ni kom överens om." optional rows={3} {...form.field('note')} />
      <PanelActions form={form} submit="Spara kontakten" panel={panel} />
    </SendingFormFrame>
  );
}

const reachedOptions = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej, inte än', hint: 'Anmälan väntar på svar tills ni får kontakt.' },
] as const;
