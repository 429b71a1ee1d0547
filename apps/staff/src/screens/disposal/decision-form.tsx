import {
  checkDisposalDecision,
  DisposalDecision,
  mostPersonsInDisposal,
} from '@kraften/domain/concepts/retention/disposal';
import { retentionRules } from '@kraften/domain/concepts/retention/retention-rules';
import { CheckboxGroupField } from '@kraften/ui/field/checkbox-group-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { formatCount } from '@kraften/ui/format/number';
import { useNavigate } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useRef } from 'react';
import { type api, apiClient } from '../../app/api/api-client';
import { refreshDisposals } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';

type DecisionFormProps = {
  readonly dueBy: string;
  readonly due: inferOutput<typeof api.disposal.preview>['due'];
};
type DecisionValues = { readonly personIds: readonly string[]; readonly reference: string; readonly dueBy: string };

/** Whom the decision is about, all of the longest due at first, and where it is kept. */
export function DecisionForm({ dueBy, due }: DecisionFormProps) {
  const { today } = useMe();
  const navigate = useNavigate();
  const decided = useRef<string | null>(null);
  const shown = due.slice(0, mostPersonsInDisposal);
  const form = useSendingForm<DecisionValues, DisposalDecision>({
    initialValues: { personIds: shown.map(({ personId }) => personId), reference: '', dueBy },
    read: (values) => {
      const read = readInput(DisposalDecision, values);
      return read.ok ? checkDisposalDecision(read.value, today) : read;
    },
    send: async (decision) => {
      decided.current = (await apiClient.disposal.decide.mutate(decision)).disposalId;
    },
    onSaved: () => {
      if (decided.current === null) return;
      void navigate({
        to: '/gallring/$disposalId',
        params: { disposalId: decided.current },
        replace: true,
        state: { saved: 'Beslutet är sparat. Inget är borttaget än.' },
      }).then(refreshDisposals);
    },
  });
  return (
    <SendingFormFrame form={form} label="Besluta om gallring">
      <CheckboxGroupField
        label={`Vilka ska gallras? ${formatCount(form.values.personIds.length, 'vald', 'valda')}`}
        hint={
          due.length > shown.length
            ? `De ${shown.length} som har fått gallras längst. Resten kan gallras med nästa beslut.`
            : 'Ta bort krysset för den som ska vara kvar.'
        }
        options={shown.map(({ personId, name, dueOn, kind, participations, referrals }) => ({
          value: personId,
          label: name,
          hint: `Får gallras från ${dueOn}. ${retentionRules[kind].label.sv}: ${[
            ...(participations === 0 ? [] : [formatCount(participations, 'deltagande', 'deltaganden')]),
            formatCount(referrals, 'remiss', 'remisser'),
          ].join(', ')}.`,
        }))}
        {...form.field('personIds')}
      />
      <TextField
        label="Beslutets nummer"
        hint="Diarienumret, eller var beslutet finns. Det står i gallringsprotokollet. Skriv inget om personerna."
        {...form.field('reference')}
      />
      <FormActions form={form} submit="Besluta om gallring" submitting="Sparar beslutet …" />
    </SendingFormFrame>
  );
}
