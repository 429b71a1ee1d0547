import { type Authority, authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import {
  categoriesOf,
  consentCategoryLabels,
  consentFormLabels,
  consentForms,
  consentPurposeLabels,
  consentPurposes,
} from '@kraften/domain/concepts/consent/consent-codes';
import {
  type GivenConsent,
  latestValidUntil,
  usualConsentMonths,
} from '@kraften/domain/concepts/consent/given-consent';
import { CheckboxGroupField } from '@kraften/ui/field/checkbox-group-field';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { apiClient } from '../../app/api/api-client';
import { refreshConsents } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';
import { type ConsentValues, readConsent } from './consent-values';

type GiveConsentFormProps = {
  readonly participationId: string;
  /** The authority that is asked about, where it is known before. */
  readonly authority?: Authority | null;
  readonly panel: ActionPanel;
};

/** That the participant has said yes: to whom, for what, to which particulars and until when. */
export function GiveConsentForm({ participationId, authority = null, panel }: GiveConsentFormProps) {
  const { today } = useMe();
  const form = useSendingForm<ConsentValues, GivenConsent>({
    initialValues: {
      ...{ authority, purpose: null, categories: [], form: null, keptAt: '', witness: '' },
      givenOn: today,
      validUntil: addMonths(today, usualConsentMonths),
    },
    read: (values) => readConsent(values, today),
    send: async (consent) => {
      await apiClient.consent.give.mutate({ ...consent, participationId });
      await refreshConsents();
    },
    onSaved: ({ authority: given }) =>
      panel.done(
        given === null
          ? 'Samtycket är antecknat.'
          : `Samtycket till ${authorityLabels[given].sv} är antecknat och gäller från nu.`,
      ),
  });
  const { purpose, form: givenAs } = form.values;

  return (
    <SendingFormFrame form={form} label="Anteckna samtycke">
      <SelectField
        label="Vilken myndighet gäller det?"
        options={optionsOf(authorities, authorityLabels)}
        {...form.field('authority')}
      />
      <RadioField
        label="Vad gäller samtycket?"
        hint="Ett samtycke för varje ändamål. Bara det första låter myndigheten läsa i Kraften."
        options={optionsOf(consentPurposes, consentPurposeLabels)}
        {...form.field('purpose')}
      />
      {purpose !== null && (
        <CheckboxGroupField
          label="Vilka uppgifter?"
          hint="Namn och födelsedatum följer alltid med."
          options={optionsOf(categoriesOf[purpose], consentCategoryLabels)}
          {...form.field('categories')}
        />
      )}
      <RadioField
        label="Hur gavs samtycket?"
        options={optionsOf(consentForms, consentFormLabels)}
        {...form.field('form')}
      />
      {givenAs !== null && givenAs !== 'oral' && (
        <TextField
          label="Var finns det undertecknade samtycket?"
          hint="Till exempel pärm och flik, eller numret i er e-tjänst. Skriv inget om hälsa eller ekonomi."
          {...form.field('keptAt')}
        />
      )}
      {givenAs === 'oral' && (
        <TextField label="Vem mer hörde samtycket?" hint="Vittnets för- och efternamn." {...form.field('witness')} />
      )}
      <DateField label="Gavs den" max={today} {...form.field('givenOn')} />
      <DateField
        label="Gäller till och med"
        hint="Högst två år från den dag då det gavs."
        min={today}
        max={latestValidUntil(today)}
        {...form.field('validUntil')}
      />
      <PanelActions form={form} submit="Spara samtycket" panel={panel} />
    </SendingFormFrame>
  );
}
