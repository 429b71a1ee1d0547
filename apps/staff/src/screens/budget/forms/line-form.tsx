import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { lastBookedMonth } from '@kraften/domain/concepts/budget/budget-standing';
import { BudgetLine } from '@kraften/domain/concepts/budget/budget-year';
import {
  type ForecastMethod,
  forecastMethodHints,
  forecastMethodLabels,
  forecastMethods,
} from '@kraften/domain/concepts/budget/forecast';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { apiClient } from '../../../app/api/api-client';
import { refreshBudget } from '../../../app/api/refresh';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../../parts/sending/settle-conflict';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { type Budget, type Line, reloadBudget } from '../budget-record';
import { kronorText, readKronor } from '../kronor-text';

type LineFormProps = { readonly budget: Budget; readonly categoryId: string; readonly panel: ActionPanel };

type Values = {
  readonly budgetOre: string;
  readonly method: ForecastMethod | null;
  readonly ore: string;
  readonly fromMonth: string | null;
  readonly note: string;
};

/** A category's budget, and how the rest of its year is foreseen. */
export function LineForm({ budget, categoryId, panel }: LineFormProps) {
  const { year } = budget;
  const line = lineIn(budget, categoryId);
  const stands = valuesOf(line, lastBookedMonth(budget));
  const form = useSendingForm<Values, BudgetLine>({
    initialValues: stands,
    read: readLine,
    record: {
      version: line?.version ?? 0,
      reload: async () => lineIn(await reloadBudget(year), categoryId)?.version ?? 0,
    },
    send: async (sent, version) => {
      await apiClient.budget.saveLine.mutate({ year, categoryId, version, line: sent });
      await refreshBudget();
    },
    onSaved: () => panel.done('Budgeten är sparad.'),
  });
  const { method } = form.values;
  const amount = { inputMode: 'text', width: 'medium', autoComplete: 'off' } as const;
  return (
    <SendingFormFrame form={form} label="Budget och prognos">
      <SettleConflict
        form={form}
        stands={stands}
        fields={[
          { name: 'budgetOre', label: 'Budget' },
          { name: 'method', label: 'Prognos', show: (each) => forecastMethodLabels[each].sv },
          { name: 'ore', label: 'Prognosens belopp' },
          { name: 'fromMonth', label: 'Gäller från', show: (month) => monthNames[Number(month) - 1] ?? month },
          { name: 'note', label: 'Anteckning' },
        ]}
      />
      <TextField label={`Budget för ${year}, kronor`} optional {...amount} {...form.field('budgetOre')} />
      <RadioField
        label="Prognos för resten av året"
        options={forecastMethods.map((value) => ({
          ...{ value, label: forecastMethodLabels[value].sv, hint: forecastMethodHints[value] },
        }))}
        {...form.field('method')}
      />
      {method === 'typed' && (
        <FormRow>
          <TextField label="Belopp, kronor" {...amount} {...form.field('ore')} />
          <SelectField
            label="Från och med"
            options={monthNames.map((label, index) => ({ value: String(index + 1), label }))}
            {...form.field('fromMonth')}
          />
        </FormRow>
      )}
      {method === 'deviation' && (
        <TextField
          label="Väntad avvikelse, kronor"
          hint="Med minus om pengarna inte räcker."
          {...amount}
          {...form.field('ore')}
        />
      )}
      <TextArea label="Anteckning" optional rows={2} {...form.field('note')} />
      <PanelActions form={form} submit="Spara budgeten" panel={panel} />
    </SendingFormFrame>
  );
}

function readLine({ budgetOre, method, ore, fromMonth, note }: Values) {
  const amounts = readKronor(
    method === 'typed' || method === 'deviation' ? { budgetOre, ore } : { budgetOre, ore: '' },
  );
  if (!amounts.ok) return amounts;
  const forecast =
    method === 'typed'
      ? { method, ore: amounts.value.ore, fromMonth: Number(fromMonth) }
      : method === 'deviation'
        ? { method, ore: amounts.value.ore }
        : { method };
  const read = readInput(BudgetLine, { budgetOre: amounts.value.budgetOre, forecast, note });
  if (read.ok) return read;
  return { ok: false, problem: read.problem.map((error) => ({ ...error, field: fieldOf(error.field) })) } as const;
}

/** The field of the form that a part of the line is written in. */
function fieldOf(path: string): string {
  return path.replace(/^forecast\./, '');
}

function lineIn({ lines }: Budget, categoryId: string): Line | null {
  return lines.find((line) => line.categoryId === categoryId) ?? null;
}

function valuesOf(line: Line | null, lastMonth: number): Values {
  const forecast = line?.forecast ?? { method: 'by-month' };
  return {
    budgetOre: kronorText(line?.budgetOre ?? null),
    method: forecast.method,
    ore: 'ore' in forecast ? kronorText(forecast.ore) : '',
    fromMonth: String('fromMonth' in forecast ? forecast.fromMonth : Math.min(12, lastMonth + 1)),
    note: line?.note ?? '',
  };
}
