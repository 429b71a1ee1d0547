import { type Goal, GoalRating, highestRating } from '@kraften/domain/concepts/action-plan/goal';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { FormRow } from '@kraften/ui/form/form-section';
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
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { useOpenCase } from '../open-case';

type RatingFormProps = { readonly goal: StoredGoal; readonly panel: ActionPanel };
type RatingValues = { readonly value: number | null; readonly ratedOn: string | null; readonly notLower: string };

/** An answer to the goal's scaling question. Another one of the same day takes the place of the first. */
export function RatingForm({ goal, panel }: RatingFormProps) {
  const { today } = useMe();
  const { participationId, enrolledOn } = useOpenCase();
  const form = useSendingForm<RatingValues, Goal>({
    initialValues: { value: null, ratedOn: today, notLower: '' },
    read: (values) => {
      const read = readInput(GoalRating, values);
      return read.ok ? readGoal(withRating(latestGoal(participationId, goal), read.value), enrolledOn, today) : read;
    },
    record: goalRecord(participationId, goal),
    send: (changed, version) => sendGoal({ participationId, goalId: goal.goalId, version }, changed),
    onSaved: () => panel.done('Skattningen är sparad.'),
  });
  return (
    <SendingFormFrame form={form} label="Skatta">
      <p>{goal.scalingQuestion}</p>
      <FormRow>
        <NumberField label={`Svar, 0–${highestRating}`} {...form.field('value')} />
        <DateField
          label="Dag"
          hint="En skattning till samma dag ersätter den första."
          min={enrolledOn}
          max={today}
          {...form.field('ratedOn')}
        />
      </FormRow>
      <TextArea label="Vad gör att det inte är lägre?" optional rows={3} {...form.field('notLower')} />
      <PanelActions form={form} submit="Spara skattningen" panel={panel} />
    </SendingFormFrame>
  );
}

function withRating(goal: StoredGoal, rating: GoalRating): Goal {
  return { ...goal, ratings: [...goal.ratings.filter(({ ratedOn }) => ratedOn !== rating.ratedOn), rating] };
}
