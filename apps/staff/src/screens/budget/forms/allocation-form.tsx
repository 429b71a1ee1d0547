import { Allocation } from '@kraften/domain/concepts/budget/budget-year';
import { DateField } from '@kraften/ui/field/date-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { formatDate } from '@kraften/ui/format/date';
import { apiClient } from '../../../app/api/api-client';
import { refreshBudget } from '../../../app/api/refresh';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../../parts/sending/settle-conflict';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { type Budget, reloadBudget } from '../budget-record';
import { kronorText, readKronor } from '../kronor-text';

type Values = { readonly allocatedOre: string; readonly decidedOn: string | null; readonly note: string };

/** What the association has given the team for a year. */
export function AllocationForm({ budget, panel }: { readonly budget: Budget; readonly panel: ActionPanel }) {
  const { year } = budget;
  const form = useSendingForm<Values, Allocation>({
    initialValues: valuesOf(budget),
    read: ({ allocatedOre, decidedOn, note }) => {
      const amounts = readKronor({ allocatedOre });
      return amounts.ok ? readInput(Allocation, { ...amounts.value, decidedOn: decidedOn || null, note }) : amounts;
    },
    record: {
      version: budget.allocation?.version ?? 0,
      reload: async () => (await reloadBudget(year)).allocation?.version ?? 0,
    },
    send: async (allocation, version) => {
      await apiClient.budget.saveAllocation.mutate({ year, version, allocation });
      await refreshBudget();
    },
    onSaved: () => panel.done('Tilldelat är sparat.'),
  });
  return (
    <SendingFormFrame form={form} label="Tilldelat">
      <SettleConflict
        form={form}
        stands={valuesOf(budget)}
        fields={[
          { name: 'allocatedOre', label: 'Tilldelat' },
          { name: 'decidedOn', label: 'Beslutsdag', show: formatDate },
          { name: 'note', label: 'Anteckning' },
        ]}
      />
      <TextField
        label={`Tilldelat för ${year}, kronor`}
        hint="Lämna tomt så länge förbundet inte har beslutat."
        optional
        inputMode="text"
        width="medium"
        autoComplete="off"
        {...form.field('allocatedOre')}
      />
      <DateField label="Beslutsdag" optional {...form.field('decidedOn')} />
      <TextArea label="Anteckning" optional rows={2} {...form.field('note')} />
      <PanelActions form={form} submit="Spara tilldelat" panel={panel} />
    </SendingFormFrame>
  );
}

function valuesOf({ allocation }: Budget): Values {
  return {
    allocatedOre: kronorText(allocation?.allocatedOre ?? null),
    decidedOn: allocation?.decidedOn ?? null,
    note: allocation?.note ?? '',
  };
}
