import {
  checkScore,
  highestScores,
  ScoreEntry,
  type ScoreScale,
  scoreScaleLabels,
  scoreScales,
} from '@kraften/domain/concepts/outcome-score/outcome-score';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { scoreText } from '@kraften/ui/format/number';
import { useState } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { refreshScores } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { useOpenCase } from '../open-case';
import type { Score, Scores } from './score-record';

type ScoreFormProps = {
  readonly all: Scores;
  /** The last one of the scale whose measurements are corrected; null for a new measurement. */
  readonly corrects: Score | null;
  readonly panel: ActionPanel;
};
type ScoreValues = {
  readonly scale: ScoreScale | null;
  /** Which one is corrected. */
  readonly corrected: string | null;
  readonly measuredOn: string | null;
  readonly score: number | null;
};

/** A measurement is written in; what was wrong is corrected by another, and stays to be read. */
export function ScoreForm({ all, corrects, panel }: ScoreFormProps) {
  const { today } = useMe();
  const { participationId, enrolledOn, closing } = useOpenCase();
  const [scoreId] = useState(() => crypto.randomUUID());
  const until = closing?.closedOn ?? today;
  const allowed = scoreScales.filter((scale) => scale === 'scaling' || all.isLicensed);
  const same = all.scores.filter(({ scale, correctedAt }) => scale === corrects?.scale && correctedAt === null);
  const form = useSendingForm<ScoreValues, ScoreEntry>({
    initialValues: {
      scale: corrects?.scale ?? 'scaling',
      corrected: corrects?.scoreId ?? null,
      measuredOn: corrects?.measuredOn ?? until,
      score: corrects?.score ?? null,
    },
    read: (values) => {
      const read = readInput(ScoreEntry, values);
      return read.ok ? checkScore(read.value, { isLicensed: all.isLicensed, enrolledOn, until }) : read;
    },
    send: async (entry) => {
      const correctsId = corrects === null ? null : form.values.corrected;
      await apiClient.outcomeScore.record.mutate({ ...entry, participationId, scoreId, correctsId });
      await refreshScores();
    },
    onSaved: () => panel.done(corrects === null ? 'Skattningen är sparad.' : 'Skattningen är rättad.'),
  });

  function choose(chosenId: string | null) {
    const chosen = same.find((score) => score.scoreId === chosenId);
    form.set('corrected', chosenId);
    if (chosen === undefined) return;
    form.set('measuredOn', chosen.measuredOn);
    form.set('score', chosen.score);
  }

  const highest = highestScores[form.values.scale ?? 'scaling'];
  return (
    <SendingFormFrame form={form} label={corrects === null ? 'Skriv in en skattning' : 'Rätta en skattning'}>
      {corrects !== null && (
        <SelectField
          label="Vilken är fel?"
          options={same
            .toReversed()
            .map((score) => ({ value: score.scoreId, label: `${score.measuredOn}: ${scoreText(score.score)}` }))}
          {...form.field('corrected')}
          onChange={choose}
        />
      )}
      {corrects === null && allowed.length > 1 && (
        <SelectField label="Vilken skala?" options={optionsOf(allowed, scoreScaleLabels)} {...form.field('scale')} />
      )}
      <FormRow>
        <NumberField label={`Värde, 0–${highest}`} decimals {...form.field('score')} />
        <DateField label="Dag" min={enrolledOn} max={until} {...form.field('measuredOn')} />
      </FormRow>
      <PanelActions form={form} submit={corrects === null ? 'Spara skattningen' : 'Spara rättelsen'} panel={panel} />
    </SendingFormFrame>
  );
}
