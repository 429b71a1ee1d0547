import { DraftBase, draftBaseLabels, draftBases } from '@kraften/domain/concepts/budget/next-application';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { useNavigate } from '@tanstack/react-router';
import { apiClient } from '../../../app/api/api-client';
import { refreshBudget } from '../../../app/api/refresh';
import { paths } from '../../../app/routing/paths';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';

/** Begins the next year's application from this year, and goes there. */
export function DraftForm({ year, panel }: { readonly year: number; readonly panel: ActionPanel }) {
  const navigate = useNavigate();
  const form = useSendingForm<{ readonly base: DraftBase | null }, DraftBase>({
    initialValues: { base: 'expected' },
    read: ({ base }) => readInput(DraftBase, base, 'base'),
    send: async (base) => {
      await apiClient.budget.draftNext.mutate({ year, base });
      await refreshBudget();
    },
    onSaved: () => void navigate({ to: paths.budget, search: { ar: year + 1 } }),
  });
  return (
    <SendingFormFrame form={form} label={`Äskande för ${year + 1}`}>
      <RadioField
        label="Vad ska förslaget bygga på?"
        hint="Varje kostnadsslag avrundas uppåt till hela tusental. Du kan ändra allt efteråt."
        options={optionsOf(draftBases, draftBaseLabels)}
        {...form.field('base')}
      />
      <PanelActions form={form} submit={`Påbörja äskandet för ${year + 1}`} panel={panel} />
    </SendingFormFrame>
  );
}
