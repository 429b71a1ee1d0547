import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import {
  checkObjectionAnswer,
  ObjectionAnswer,
  type ObjectionOutcome,
  objectionOutcomeLabels,
  objectionOutcomes,
} from '@kraften/domain/concepts/person-rights/objection';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { apiClient } from '../../app/api/api-client';
import { refreshPersonRights } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { useSendingForm } from '../sending/use-sending-form';

type AnswerObjectionFormProps = {
  readonly personId: string;
  readonly objectionId: string;
  readonly receivedOn: CalendarDate;
  readonly panel: ActionPanel;
};
type AnswerValues = {
  readonly outcome: ObjectionOutcome | null;
  readonly answeredOn: string | null;
  readonly answer: string;
};

/** What the team answers an objection. */
export function AnswerObjectionForm({ personId, objectionId, receivedOn, panel }: AnswerObjectionFormProps) {
  const { today } = useMe();
  const form = useSendingForm<AnswerValues, ObjectionAnswer>({
    initialValues: { outcome: null, answeredOn: today, answer: '' },
    read: (values) => {
      const read = readInput(ObjectionAnswer, values);
      return read.ok ? checkObjectionAnswer(read.value, receivedOn, today) : read;
    },
    send: async (answer) => {
      await apiClient.personRights.answer.mutate({ ...answer, personId, objectionId });
      await refreshPersonRights();
    },
    onSaved: () => panel.done('Svaret är antecknat.'),
  });
  return (
    <SendingFormFrame form={form} label="Svara på invändningen">
      <RadioField
        label="Vad svarar teamet?"
        options={optionsOf(objectionOutcomes, objectionOutcomeLabels)}
        {...form.field('outcome')}
      />
      <DateField label="Svaret gavs" min={receivedOn} max={today} {...form.field('answeredOn')} />
      <TextArea label="Vad svarade ni, och varför?" {...form.field('answer')} />
      <PanelActions form={form} submit="Spara svaret" panel={panel} />
    </SendingFormFrame>
  );
}
