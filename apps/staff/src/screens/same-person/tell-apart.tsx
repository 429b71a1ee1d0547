import { FormActions } from '@kraften/ui/form/form-actions';
import { Section } from '@kraften/ui/layout/section';
import { apiClient } from '../../app/api/api-client';
import { refreshSamePerson } from '../../app/api/refresh';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';

type TellApartProps = { readonly keptId: string; readonly mergedId: string; readonly onToldApart: () => void };

/** Says that the two are two, which is remembered. */
export function TellApart({ keptId, mergedId, onToldApart }: TellApartProps) {
  const form = useSendingForm<Record<never, never>, { keptId: string; mergedId: string }>({
    initialValues: {},
    read: () => ({ ok: true, value: { keptId, mergedId } }),
    send: async (both) => {
      await apiClient.samePerson.tellApart.mutate(both);
      await refreshSamePerson();
    },
    onSaved: onToldApart,
  });
  return (
    <Section
      title="Är det två personer?"
      description="Då minns systemet det, och visar dem inte som samma person igen."
    >
      <SendingFormFrame form={form} label="Inte samma person">
        <FormActions form={form} submit="Inte samma person" />
      </SendingFormFrame>
    </Section>
  );
}
