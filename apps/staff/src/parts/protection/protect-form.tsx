import {
  ProtectedIdentityKind,
  protectedIdentityKinds,
  protectedIdentityLabels,
} from '@kraften/domain/concepts/protected-identity/protected-identity';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { apiClient } from '../../app/api/api-client';
import { readPersonAnew } from '../../app/api/refresh';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';

type ProtectFormProps = { readonly personId: string; readonly panel: ActionPanel };

/** Masks who the person is for everybody but the coach in charge and the team's lead. */
export function ProtectForm({ personId, panel }: ProtectFormProps) {
  const form = useSendingForm<{ readonly kind: ProtectedIdentityKind | null }, ProtectedIdentityKind>({
    initialValues: { kind: null },
    read: ({ kind }) => readInput(ProtectedIdentityKind, kind, 'kind'),
    send: async (kind) => {
      await apiClient.person.protect.mutate({ personId, kind });
    },
    onSaved: () => {
      panel.done('Personuppgifterna är skyddade.');
      void readPersonAnew();
    },
  });
  return (
    <SendingFormFrame form={form} label="Skydda personuppgifterna">
      <p>
        Namn, personnummer, födelsedatum och kontaktuppgifter visas sedan bara för personens handledare och teamets
        ledare. Alla som öppnar ärendet måste ange ett skäl. Fri text i ärendet ändras inte: se till att den inte
        avslöjar var personen finns.
      </p>
      <RadioField
        label="Vilket skydd har personen?"
        options={optionsOf(protectedIdentityKinds, protectedIdentityLabels)}
        {...form.field('kind')}
      />
      <PanelActions form={form} submit="Skydda" panel={panel} />
    </SendingFormFrame>
  );
}
