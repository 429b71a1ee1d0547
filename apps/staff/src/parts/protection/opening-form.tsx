import {
  OpeningReason,
  openingReasonLabels,
  openingReasons,
} from '@kraften/domain/concepts/protected-identity/opening-reason';
import { Notice } from '@kraften/ui/feedback/notice';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';
import css from './opening-form.module.css';
import { openCase } from './opening-store';

/** Asks why somebody opens the case of a person with protected identity. */
export function OpeningForm({ recordId }: { readonly recordId: string }) {
  const form = useSendingForm<{ readonly reason: OpeningReason | null }, OpeningReason>({
    initialValues: { reason: null },
    read: ({ reason }) => readInput(OpeningReason, reason, 'reason'),
    send: async (reason) => openCase(recordId, reason),
  });
  return (
    <div className={css['asked']}>
      <Notice kind="info" title="Personen har skyddade personuppgifter">
        Ditt skäl står i åtkomstloggen tillsammans med ditt namn. Det gäller tills du stänger eller laddar om Kraften.
      </Notice>
      <SendingFormFrame form={form} label="Öppna ärendet">
        <RadioField
          label="Varför öppnar du ärendet?"
          options={optionsOf(openingReasons, openingReasonLabels)}
          {...form.field('reason')}
        />
        <FormActions form={form} submit="Öppna ärendet" submitting="Öppnar …" />
      </SendingFormFrame>
    </div>
  );
}
