import {
  type CaseClosing,
  type OtherReason,
  otherReasonLabels,
  otherReasons,
} from '@kraften/domain/concepts/closing/case-closing';
import { incomeSourceLabels, incomeSources } from '@kraften/domain/concepts/income-source/income-source';
import { outcomeLabels, outcomes } from '@kraften/domain/concepts/outcome/outcome';
import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { RadioField } from '@kraften/ui/field/radio-field';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { FormActions } from '@kraften/ui/form/form-actions';
import { formatDate } from '@kraften/ui/format/date';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshParticipations } from '../../app/api/refresh';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { LinkButton } from '../../parts/link/link-button';
import { type Participation, participationRecord } from '../../parts/participation/participation-record';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { ClosingConsequences } from './closing-consequences';
import { type ClosingValues, closingQuestions, readClosing } from './closing-values';
import { useAskFirst } from './use-ask-first';

type ClosingFormProps = { readonly participation: Participation; readonly onClosed: () => void };

/** The end of a participation: its questions follow what it ends to, and it is confirmed by whom it concerns. */
export function ClosingForm({ participation, onClosed }: ClosingFormProps) {
  const { today } = useMe();
  const { participationId, person, enrolledOn } = participation;
  const name = `${person.givenName} ${person.familyName}`;
  const [opened] = useState(() => nothingWritten(today));
  const form = useSendingForm<ClosingValues, CaseClosing>({
    initialValues: opened,
    read: (values) => readClosing(values, enrolledOn, today),
    record: participationRecord(participation),
    send: async (closing, version) => {
      await apiClient.participation.close.mutate({ ...closing, participationId, version });
      await refreshParticipations();
    },
    onSaved: onClosed,
  });
  const read = readClosing(form.values, enrolledOn, today);
  const question = useAskFirst(form, read.ok);
  const asked = closingQuestions(form.values.outcome);

  return (
    <>
      <SendingFormFrame form={question.form} label="Avsluta deltagandet">
        <SettleConflict
          form={form}
          opened={opened}
          stands={standing(participation.closing)}
          fields={[
            { name: 'closedOn', label: 'Sista dag' },
            { name: 'outcome', label: 'Vad deltagandet avslutas till', show: (outcome) => outcomeLabels[outcome].sv },
            { name: 'dropout', label: 'Tidigt avhopp' },
            {
              name: 'incomeSourceAfter',
              label: 'Försörjning efter avslutet',
              show: (source) => incomeSourceLabels[source].sv,
            },
            { name: 'finalDocumentation', label: 'Slutdokumentation' },
          ]}
        />
        <DateField label="Sista dag" min={enrolledOn} max={today} {...form.field('closedOn')} />
        <RadioField
          label="Vad avslutas deltagandet till?"
          options={optionsOf(outcomes, outcomeLabels)}
          {...form.field('outcome')}
        />
        {asked.wageSubsidy && <RadioField label="Lönebidrag" options={subsidyOptions} {...form.field('wageSubsidy')} />}
        {asked.otherReason && <RadioField label="Skäl" options={reasonOptions} {...form.field('otherReason')} />}
        {asked.dropout && (
          <CheckboxField
            label="Tidigt avhopp"
            hint="Deltagaren slutade innan arbetet hade kommit igång. Räknas för sig i rapporterna."
            {...form.field('dropout')}
          />
        )}
        <SelectField
          label="Försörjning efter avslutet"
          placeholder="Vet inte"
          optional
          options={optionsOf(incomeSources, incomeSourceLabels)}
          {...form.field('incomeSourceAfter')}
        />
        <TextArea
          label="Slutdokumentation"
          hint={
            asked.finalDocumentationRequired ? 'Behövs vid sjukersättning.' : 'Vad ni har gjort och vad som väntar.'
          }
          optional={!asked.finalDocumentationRequired}
          rows={6}
          {...form.field('finalDocumentation')}
        />
        <FormActions form={form} submit="Avsluta deltagandet" submitting="Avslutar …" final>
          <LinkButton href={paths.participation(participationId)}>Avbryt</LinkButton>
        </FormActions>
      </SendingFormFrame>
      {read.ok && (
        <ConfirmDialog
          open={question.asking}
          onClose={question.cancel}
          title="Avsluta deltagandet?"
          concerns={`${name}, inskriven ${formatDate(enrolledOn)}`}
          confirm="Avsluta deltagandet"
          final
          onConfirm={question.confirm}
        >
          <ClosingConsequences closing={read.value} />
        </ConfirmDialog>
      )}
    </>
  );
}

/** What a closing by somebody else says, where the form asks for the same. */
function standing(closing: Participation['closing']): Partial<ClosingValues> | null {
  if (closing === null) return null;
  const { closedOn, outcome, dropout, incomeSourceAfter, finalDocumentation } = closing;
  return { closedOn, outcome, dropout, incomeSourceAfter, finalDocumentation };
}

function nothingWritten(today: string): ClosingValues {
  return {
    closedOn: today,
    outcome: null,
    dropout: false,
    wageSubsidy: null,
    otherReason: null,
    incomeSourceAfter: null,
    finalDocumentation: '',
  };
}

const subsidyOptions = [
  { value: 'with', label: 'Med lönebidrag' },
  { value: 'without', label: 'Utan lönebidrag' },
] as const;

const reasonOptions = otherReasons.map((value: OtherReason) => ({ value, label: otherReasonLabels[value] }));
