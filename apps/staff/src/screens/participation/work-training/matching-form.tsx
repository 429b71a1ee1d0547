import {
  type MatchingAnswer,
  Matching as MatchingInput,
  matchingAnswerLabels,
  matchingAnswers,
} from '@kraften/domain/concepts/work-training/matching';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { useState } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { refreshWorkTraining } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { newRecordId } from '../../../parts/sending/new-record-id';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../../parts/sending/settle-conflict';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { type Employer, type Matching, reloadWorkTraining } from '../../../parts/work-training/work-training-record';
import { EmployerFields, employerName, placeName } from './employer-fields';

type MatchingFormProps = {
  readonly participationId: string;
  readonly employers: readonly Employer[];
  /** The note that is changed; null for a new one. */
  readonly matching: Matching | null;
  readonly panel: ActionPanel;
};

type MatchingValues = {
  readonly fits: string;
  readonly employerId: string | null;
  readonly placeId: string | null;
  readonly answer: MatchingAnswer | null;
  readonly askedOn: string | null;
  readonly answerNote: string;
};

function valuesOf(matching: Matching | null, today: string): MatchingValues {
  return {
    fits: matching?.fits ?? '',
    employerId: matching?.employerId ?? null,
    placeId: matching?.placeId ?? null,
    answer: matching?.answer ?? 'not-asked',
    askedOn: matching?.askedOn ?? today,
    answerNote: matching?.answerNote ?? '',
  };
}

/** What could fit, whom the team asked, and the answer. */
export function MatchingForm({ participationId, employers, matching, panel }: MatchingFormProps) {
  const { today } = useMe();
  const [newId] = useState(newRecordId);
  const matchingId = matching?.matchingId ?? newId;
  const form = useSendingForm<MatchingValues, MatchingInput>({
    initialValues: valuesOf(matching, today),
    read: (values) => readInput(MatchingInput, values),
    ...(matching === null
      ? {}
      : {
          record: {
            version: matching.version,
            reload: async () => {
              const { matchings } = await reloadWorkTraining(participationId);
              return matchings.find((each) => each.matchingId === matchingId)?.version ?? matching.version;
            },
          },
        }),
    send: async (input, version) => {
      await apiClient.workTraining.saveMatching.mutate({ ...input, participationId, matchingId, version });
      await refreshWorkTraining();
    },
    onSaved: () => panel.done('Matchningen är antecknad.'),
  });
  const { answer } = form.values;
  return (
    <SendingFormFrame form={form} label="Anteckna matchning">
      <SettleConflict
        form={form}
        stands={matching === null ? null : valuesOf(matching, today)}
        fields={[
          { name: 'fits', label: 'Vad som passar deltagaren' },
          { name: 'employerId', label: 'Arbetsgivare', show: (id) => employerName(employers, id) },
          { name: 'placeId', label: 'Plats', show: (id) => placeName(employers, id) },
          { name: 'answer', label: 'Arbetsgivarens svar', show: (answer) => matchingAnswerLabels[answer].sv },
          { name: 'askedOn', label: 'Frågade den' },
          { name: 'answerNote', label: 'Vad arbetsgivaren sa' },
        ]}
      />
      <TextArea
        label="Vad passar deltagaren?"
        hint="Uppgifter, tider, miljö och stöd. Bara teamet läser det."
        rows={3}
        {...form.field('fits')}
      />
      <EmployerFields
        employers={employers}
        employer={form.field('employerId')}
        place={form.field('placeId')}
        optional={answer === 'not-asked'}
      />
      <RadioField
        label="Arbetsgivarens svar"
        options={optionsOf(matchingAnswers, matchingAnswerLabels)}
        {...form.field('answer')}
      />
      {answer !== 'not-asked' && (
        <>
          <DateField label="Frågade den" max={today} {...form.field('askedOn')} />
          <TextArea label="Vad sa arbetsgivaren?" optional rows={2} {...form.field('answerNote')} />
        </>
      )}
      <PanelActions form={form} submit="Spara matchningen" panel={panel} />
    </SendingFormFrame>
  );
}
