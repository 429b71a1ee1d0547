import { Application } from '@kraften/domain/concepts/budget/budget-year';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
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

type Values = { readonly appliedOre: string; readonly note: string };

/** What the team asks for in a year. Saved for the first time it begins the year's budget. */
export function ApplicationForm({ budget, panel }: { readonly budget: Budget; readonly panel: ActionPanel }) {
  const { year } = budget;
  const form = useSendingForm<Values, Application>({
    initialValues: valuesOf(budget),
    read: ({ appliedOre, note }) => {
      const amounts = readKronor({ appliedOre });
      return amounts.ok ? readInput(Application, { ...amounts.value, note }) : amounts;
    },
    record: {
      version: budget.application?.version ?? 0,
      reload: async () => (await reloadBudget(year)).application?.version ?? 0,
    },
    send: async (application, version) => {
      await apiClient.budget.saveApplication.mutate({ year, version, application });
      await refreshBudget();
    },
    onSaved: () => panel.done('Äskat är sparat.'),
  });
  return (
    <SendingFormFrame form={form} label="Äskat">
      <SettleConflict
        form={form}
        stands={valuesOf(budget)}
        fields={[
          { name: 'appliedOre', label: 'Äskat' },
          { name: 'note', label: 'Anteckning' },
        ]}
      />
      <TextField
        label={`Äskat för ${year}, kronor`}
        hint="Lämna tomt om ni inte har bestämt det än."
        optional
        inputMode="text"
        width="medium"
        autoComplete="off"
        {...form.field('appliedOre')}
      />
      <TextArea label="Anteckning" optional rows={2} {...form.field('note')} />
      <PanelActions form={form} submit="Spara äskat" panel={panel} />
    </SendingFormFrame>
  );
}

function valuesOf({ application }: Budget): Values {
  return { appliedOre: kronorText(application?.appliedOre ?? null), note: application?.note ?? '' };
}
