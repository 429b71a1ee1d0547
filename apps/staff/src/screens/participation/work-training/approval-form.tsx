import {
  SheetApproval,
  type SheetField,
  sheetFieldLabels,
  sheetFields,
} from '@kraften/domain/concepts/work-training/employer-sheet';
import { CheckboxGroupField } from '@kraften/ui/field/checkbox-group-field';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { apiClient } from '../../../app/api/api-client';
import { refreshWorkTraining } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import type { Placement } from '../../../parts/work-training/work-training-record';

type ApprovalValues = { readonly fields: readonly SheetField[]; readonly approvedOn: string | null };

/** What the participant lets the employer read. It takes the place of what was approved before. */
export function ApprovalForm({ placement, panel }: { readonly placement: Placement; readonly panel: ActionPanel }) {
  const { today } = useMe();
  const { workTrainingId, approval } = placement;
  const form = useSendingForm<ApprovalValues, SheetApproval>({
    initialValues: { fields: approval?.fields ?? [], approvedOn: today },
    read: (values) => readInput(SheetApproval, values),
    send: async (input) => {
      await apiClient.workTraining.approveSheet.mutate({ ...input, workTrainingId });
      await refreshWorkTraining();
    },
    onSaved: () => panel.done('Det som deltagaren har godkänt är antecknat.'),
  });
  return (
    <SendingFormFrame form={form} label="Vad får arbetsgivaren läsa?">
      <CheckboxGroupField
        label="Vad har deltagaren godkänt?"
        hint="Gå igenom listan tillsammans. Förnamnet står alltid på bladet. Inget annat kommer med om du inte kryssar för det."
        optional
        options={optionsOf(sheetFields, sheetFieldLabels)}
        {...form.field('fields')}
      />
      <DateField label="Godkänt den" max={today} {...form.field('approvedOn')} />
      <PanelActions form={form} submit="Spara det som är godkänt" panel={panel} />
    </SendingFormFrame>
  );
}
