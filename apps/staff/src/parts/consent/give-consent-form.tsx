import { type Authority, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { type GivenConsent, usualConsentMonths } from '@kraften/domain/concepts/consent/given-consent';
import { apiClient } from '../../app/api/api-client';
import { refreshConsents } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';
import { ConsentFields, consentBindings } from './consent-fields';
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

  return (
    <SendingFormFrame form={form} label="Anteckna samtycke">
      <ConsentFields fields={consentBindings(form.field)} />
      <PanelActions form={form} submit="Spara samtycket" panel={panel} />
    </SendingFormFrame>
  );
}
