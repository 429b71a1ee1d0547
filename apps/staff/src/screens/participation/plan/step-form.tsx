import {
  type Goal,
  GoalStep,
  type StepState,
  stepStateLabels,
  stepStates,
} from '@kraften/domain/concepts/action-plan/goal';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
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

type StepFormProps = {
  readonly goal: StoredGoal;
  /** Null for a new step. */
  readonly step: GoalStep | null;
  readonly panel: ActionPanel;
};
type StepValues = {
  readonly what: string;
  readonly who: string;
  readonly dueOn: string | null;
  readonly state: StepState | null;
  readonly endedOn: string | null;
};

const emptyStep: StepValues = { what: '', who: '', dueOn: null, state: 'open', endedOn: null };

function valuesOf({ what, who, dueOn, state, endedOn }: GoalStep): StepValues {
  return { what, who, dueOn, state, endedOn };
}

/** A small step: what, who and until when, and how it went. */
export function StepForm({ goal, step, panel }: StepFormProps) {
  const { today } = useMe();
  const { participationId, enrolledOn } = useOpenCase();
  const [stepId] = useState(() => step?.stepId ?? crypto.randomUUID());
  const form = useSendingForm<StepValues, Goal>({
    initialValues: step === null ? emptyStep : valuesOf(step),
    read: (values) => {
      const endedOn = values.state === 'open' ? null : (values.endedOn ?? today);
      const read = readInput(GoalStep, { ...values, stepId, endedOn });
      return read.ok ? readGoal(withStep(latestGoal(participationId, goal), read.value), enrolledOn, today) : read;
    },
    record: goalRecord(participationId, goal),
    send: (changed, version) => sendGoal({ participationId, goalId: goal.goalId, version }, changed),
    onSaved: () => panel.done('Steget är sparat.'),
  });
  return (
    <SendingFormFrame form={form} label={step === null ? 'Lägg till steg' : 'Ändra steget'}>
      <SettleConflict
        form={form}
        stands={step === null ? null : valuesOf(step)}
        fields={[
          { name: 'what', label: 'Vad som ska göras' },
          { name: 'who', label: 'Vem som gör det' },
          { name: 'dueOn', label: 'Senast' },
          { name: 'state', label: 'Hur det är med steget', show: (state) => stepStateLabels[state].sv },
          { name: 'endedOn', label: 'Dag' },
        ]}
      />
      <TextField label="Vad ska göras?" {...form.field('what')} />
      <FormRow>
        <TextField label="Vem gör det?" optional {...form.field('who')} />
        <DateField label="Senast" optional {...form.field('dueOn')} />
      </FormRow>
      {step !== null && (
        <FormRow>
          <SelectField
            label="Hur är det med steget?"
            options={optionsOf(stepStates, stepStateLabels)}
            {...form.field('state')}
          />
          {form.values.state !== 'open' && (
            <DateField label="Dag" hint="Tomt är i dag." min={enrolledOn} max={today} {...form.field('endedOn')} />
          )}
        </FormRow>
      )}
      <PanelActions form={form} submit="Spara steget" panel={panel} />
    </SendingFormFrame>
  );
}

/** The goal with the step in its place, or last when it is new. */
export function withStep(goal: StoredGoal, step: GoalStep): Goal {
  const isThere = goal.steps.some(({ stepId }) => stepId === step.stepId);
  return {
    ...goal,
    steps: isThere ? goal.steps.map((each) => (each.stepId === step.stepId ? step : each)) : [...goal.steps, step],
  };
}
