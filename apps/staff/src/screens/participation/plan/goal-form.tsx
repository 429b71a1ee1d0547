import { Goal, type GoalState, goalStateLabels, goalStates } from '@kraften/domain/concepts/action-plan/goal';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { useState } from 'react';
import { useMe } from '../../../app/session/me';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import {
  goalRecord,
  latestGoal,
  readGoal,
  type StoredGoal,
  sendGoal,
} from '../../../parts/action-plan/action-plan-record';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../../parts/sending/settle-conflict';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { useOpenCase } from '../open-case';

/** A goal before anything is said about it. */
export function newGoal(goalId: string): StoredGoal {
  return { goalId, version: 0, wording: '', scalingQuestion: '', state: 'open', endedOn: null, steps: [], ratings: [] };
}

type GoalFormProps = { readonly goal: StoredGoal; readonly panel: ActionPanel };
type GoalValues = {
  readonly wording: string;
  readonly scalingQuestion: string;
  readonly state: GoalState | null;
  readonly endedOn: string | null;
};

/** The words of a goal, its scaling question and how it ended. */
export function GoalForm({ goal: stored, panel }: GoalFormProps) {
  const { today } = useMe();
  const { participationId, enrolledOn } = useOpenCase();
  // A new goal keeps the id that it was begun with, however often it is sent.
  const [goal] = useState(stored);
  const { goalId, wording, scalingQuestion, state, endedOn, version } = goal;
  const form = useSendingForm<GoalValues, Goal>({
    initialValues: { wording, scalingQuestion, state, endedOn },
    read: (values) => {
      const { steps, ratings } = latestGoal(participationId, goal);
      const ended = values.state === 'open' ? null : (values.endedOn ?? today);
      const read = readInput(Goal, { ...values, endedOn: ended, steps, ratings });
      return read.ok ? readGoal(read.value, enrolledOn, today) : read;
    },
    record: goalRecord(participationId, goal),
    send: (changed, next) => sendGoal({ participationId, goalId, version: next }, changed),
    onSaved: () => panel.done('Målet är sparat.'),
  });
  return (
    <SendingFormFrame form={form} label={version === 0 ? 'Skriv ett mål' : 'Ändra målet'}>
      <SettleConflict
        form={form}
        stands={stored.version === 0 ? null : stored}
        fields={[
          { name: 'wording', label: 'Målet' },
          { name: 'scalingQuestion', label: 'Skalfråga' },
          { name: 'state', label: 'Hur det är med målet', show: (state) => goalStateLabels[state].sv },
          { name: 'endedOn', label: 'Dag' },
        ]}
      />
      <TextArea label="Målet, med deltagarens egna ord" rows={3} {...form.field('wording')} />
      <TextField
        label="Skalfråga, 0–10"
        hint="Till exempel: Hur nära är du att arbeta halvtid? 0 är inte alls, 10 är framme."
        optional
        {...form.field('scalingQuestion')}
      />
      {version > 0 && (
        <FormRow>
          <SelectField
            label="Hur är det med målet?"
            options={optionsOf(goalStates, goalStateLabels)}
            {...form.field('state')}
          />
          {form.values.state !== 'open' && (
            <DateField label="Dag" hint="Tomt är i dag." min={enrolledOn} max={today} {...form.field('endedOn')} />
          )}
        </FormRow>
      )}
      <PanelActions form={form} submit="Spara målet" panel={panel} />
    </SendingFormFrame>
  );
}
