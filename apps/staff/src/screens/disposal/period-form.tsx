import { RetentionPeriod } from '@kraften/domain/concepts/retention/retention-period';
import { retentionRules, type TimedKind, timedKinds } from '@kraften/domain/concepts/retention/retention-rules';
import { NumberField } from '@kraften/ui/field/number-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { apiClient } from '../../app/api/api-client';
import { refreshDisposals } from '../../app/api/refresh';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';

type PeriodValues = {
  readonly kind: TimedKind | null;
  readonly months: number | null;
  readonly reference: string;
};

/** Another time to keep a kind of record, by the municipality's decision. */
export function PeriodForm({ panel }: { readonly panel: ActionPanel }) {
  const form = useSendingForm<PeriodValues, RetentionPeriod>({
    initialValues: { kind: null, months: null, reference: '' },
    read: (values) => readInput(RetentionPeriod, values),
    send: async (period) => {
      await apiClient.disposal.setPeriod.mutate(period);
      await refreshDisposals();
    },
    onSaved: () => panel.done('Den nya tiden gäller från nu.'),
  });
  return (
    <SendingFormFrame form={form} label="Ändra hur länge uppgifter sparas">
      <SelectField
        label="Vad gäller tiden?"
        options={timedKinds.map((kind) => ({ value: kind, label: retentionRules[kind].label.sv }))}
        {...form.field('kind')}
      />
      <NumberField
        label="Hur länge ska uppgifterna sparas?"
        hint="Räknat från avslutet eller beslutet."
        unit="månader"
        {...form.field('months')}
      />
      <TextField
        label="Beslutets nummer"
        hint="Diarienumret för beslutet om gallring, eller var det finns."
        {...form.field('reference')}
      />
      <PanelActions form={form} submit="Spara tiden" panel={panel} />
    </SendingFormFrame>
  );
}
