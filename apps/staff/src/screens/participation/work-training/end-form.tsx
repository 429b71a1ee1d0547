import { Placement as PlacementInput } from '@kraften/domain/concepts/work-training/placement';
import {
  type WorkTrainingEnding,
  workTrainingEndingLabels,
  workTrainingEndings,
} from '@kraften/domain/concepts/work-training/work-training';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { apiClient } from '../../../app/api/api-client';
import { refreshWorkTraining } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { useOfferedCodes } from '../../../parts/reference-list/use-list-entries';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../../parts/sending/settle-conflict';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import type { Placement } from '../../../parts/work-training/work-training-record';
import { placementRecord } from './placement-record';

type EndValues = {
  readonly endedOn: string | null;
  readonly ending: WorkTrainingEnding | null;
  readonly endingNote: string;
};

/** How a work training ended. */
export function EndForm({ placement, panel }: { readonly placement: Placement; readonly panel: ActionPanel }) {
  const { today } = useMe();
  const { participationId, workTrainingId, startedOn } = placement;
  const form = useSendingForm<EndValues, PlacementInput>({
    initialValues: { endedOn: today, ending: null, endingNote: '' },
    read: (values) => {
      const missing = [
        ...(values.endedOn === null ? [{ field: 'endedOn', message: 'Välj den sista dagen.' }] : []),
        ...(values.ending === null ? [{ field: 'ending', message: 'Välj hur arbetsträningen slutade.' }] : []),
      ];
      if (missing.length > 0) return { ok: false, problem: missing };
      return readInput(PlacementInput, { ...placement, ...values });
    },
    record: placementRecord(placement),
    send: async (input, version) => {
      await apiClient.workTraining.save.mutate({ ...input, participationId, workTrainingId, version });
      await refreshWorkTraining();
    },
    onSaved: () => panel.done('Arbetsträningen är avslutad.'),
  });
  const { endedOn, ending } = form.values;
  const endings = useOfferedCodes('work-training-ending', workTrainingEndings, { on: endedOn, chosen: ending });
  return (
    <SendingFormFrame form={form} label="Avsluta arbetsträningen">
      <SettleConflict
        form={form}
        stands={placement.endedOn === null ? null : placement}
        fields={[
          { name: 'endedOn', label: 'Sista dagen' },
          { name: 'ending', label: 'Hur den slutade', show: (ending) => workTrainingEndingLabels[ending].sv },
          { name: 'endingNote', label: 'Mer om slutet' },
        ]}
      />
      <DateField label="Sista dagen" min={startedOn} max={today} {...form.field('endedOn')} />
      <SelectField
        label="Hur slutade den?"
        options={optionsOf(endings, workTrainingEndingLabels)}
        {...form.field('ending')}
      />
      <TextField label="Mer om slutet, på en rad" optional autoComplete="off" {...form.field('endingNote')} />
      <PanelActions form={form} submit="Avsluta arbetsträningen" panel={panel} />
    </SendingFormFrame>
  );
}
