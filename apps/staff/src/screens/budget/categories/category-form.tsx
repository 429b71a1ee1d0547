import { CostCategory } from '@kraften/domain/concepts/budget/cost-category';
import { NumberField } from '@kraften/ui/field/number-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { useState } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { refreshBudget } from '../../../app/api/refresh';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { newRecordId } from '../../../parts/sending/new-record-id';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../../parts/sending/settle-conflict';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { type Category, reloadBudget } from '../budget-record';

type CategoryFormProps = {
  /** The one that is changed; null for a new one. */
  readonly category: Category | null;
  /** The year whose budget the page has read. */
  readonly year: number;
  readonly panel: ActionPanel;
};

/** One of the team's cost categories: its name, and the years that it is for. */
export function CategoryForm({ category, year, panel }: CategoryFormProps) {
  const [newId] = useState(newRecordId);
  const categoryId = category?.categoryId ?? newId;
  const form = useSendingForm<CostCategory, CostCategory>({
    initialValues: valuesOf(category),
    read: (values) => readInput(CostCategory, values),
    ...(category === null
      ? {}
      : {
          record: {
            version: category.version,
            reload: async () => {
              const { categories } = await reloadBudget(year);
              return categories.find((each) => each.categoryId === categoryId)?.version ?? category.version;
            },
          },
        }),
    send: async (input, version) => {
      await apiClient.budget.saveCategory.mutate({ categoryId, version, category: input });
      await refreshBudget();
    },
    onSaved: () => panel.done('Kostnadsslaget är sparat.'),
  });
  return (
    <SendingFormFrame form={form} label={category === null ? 'Lägg till kostnadsslag' : 'Ändra kostnadsslag'}>
      {category !== null && (
        <SettleConflict
          form={form}
          stands={valuesOf(category)}
          fields={[
            { name: 'name', label: 'Namn' },
            { name: 'firstYear', label: 'Första år' },
            { name: 'lastYear', label: 'Sista år' },
          ]}
        />
      )}
      <TextField
        label="Namn"
        hint="Ett nytt namn gäller också i äldre års budgetar och i siffrorna."
        autoComplete="off"
        {...form.field('name')}
      />
      <FormRow>
        <NumberField label="Första år" optional {...form.field('firstYear')} />
        <NumberField
          label="Sista år"
          hint="Skriv det när kostnadsslaget tar slut."
          optional
          {...form.field('lastYear')}
        />
      </FormRow>
      <PanelActions form={form} submit="Spara kostnadsslaget" panel={panel} />
    </SendingFormFrame>
  );
}

function valuesOf(category: Category | null): CostCategory {
  return {
    name: category?.name ?? '',
    firstYear: category?.firstYear ?? null,
    lastYear: category?.lastYear ?? null,
  };
}
