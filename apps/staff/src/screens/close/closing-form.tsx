import { type OtherReason, otherReasonLabels, otherReasons } from '@kraften/domain/concepts/closing/case-closing';
import { finalTemplate } from '@kraften/domain/concepts/closing/final-documentation';
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
import type { ClosingRecord } from '../../parts/closing/closing-record';
import { DraftConflict } from '../../parts/draft/draft-conflict';
import { DraftStatus } from '../../parts/draft/draft-status';
import { LinkButton } from '../../parts/link/link-button';
import { type Participation, participationRecord } from '../../parts/participation/participation-record';
import { useOfferedCodes } from '../../parts/reference-list/use-list-entries';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { ClosingConsequences } from './closing-consequences';
import { type ClosingValues, closingQuestions, type ReadClosing, readClosing } from './closing-values';
import { TransferFields } from './transfer-fields';
import { useAskFirst } from './use-ask-first';
import { useClosingDraft } from './use-closing-draft';

type ClosingFormProps = {
  readonly participation: Participation;
  readonly record: ClosingRecord;
  readonly onClosed: () => void;
};

/** The end of a participation: its questions follow what it ends to, and it is confirmed by whom it concerns. */
export function ClosingForm({ participation, record, onClosed }: ClosingFormProps) {
  const { today } = useMe();
  const { participationId, person, enrolledOn } = participation;
  const name = `${person.givenName} ${person.familyName}`;
  const [transferId] = useState(() => crypto.randomUUID());
  const [opened] = useState(() => nothingDecided(today, record.draft.text === '' ? finalTemplate : record.draft.text));
  const form = useSendingForm<ClosingValues, ReadClosing>({
    initialValues: opened,
    read: (values) => readClosing(values, enrolledOn, today),
    record: participationRecord(participation),
    send: async ({ closing, transfer }, version) => {
      await apiClient.participation.close.mutate({
        ...{ ...closing, participationId, version },
        transfer: transfer && { ...transfer, transferId },
      });
      await refreshParticipations();
    },
    onSaved: onClosed,
  });
  const read = readClosing(form.values, enrolledOn, today);
  const question = useAskFirst(form, read.ok);
  const offered = useOfferedFor(form.values);
  const asked = closingQuestions(form.values.outcome);
  const draft = useClosingDraft({
    ...{ participationId, version: record.draft.version },
    ...{ initialText: opened.finalDocumentation, text: form.values.finalDocumentation },
    replace: (text) => form.set('finalDocumentation', text),
  });
  const mayTransfer = person.protectedIdentity === null && record.otherTeams.length > 0;

  return (
    <>
      <SendingFormFrame form={question.form} label="Avsluta deltagandet">
        <SettleConflict
          form={form}
          stands={standing(participation.closing)}
          fields={[
            { name: 'outcome', label: 'Vad deltagandet avslutas till', show: (outcome) => outcomeLabels[outcome].sv },
            { name: 'dropout', label: 'Tidigt avhopp' },
            { name: 'closedOn', label: 'Sista dag' },
            {
              name: 'incomeSourceAfter',
              label: 'Försörjning efter avslutet',
              show: (source) => incomeSourceLabels[source].sv,
            },
            { name: 'finalDocumentation', label: 'Slutdokumentation' },
          ]}
        />
        <RadioField
          label="Vad avslutas deltagandet till?"
          options={optionsOf(offered.outcomes, outcomeLabels)}
          {...form.field('outcome')}
        />
        {asked.wageSubsidy && <RadioField label="Lönebidrag" options={subsidyOptions} {...form.field('wageSubsidy')} />}
        {asked.otherReason && (
          <RadioField label="Skäl" options={offered.reasons.map(reasonOption)} {...form.field('otherReason')} />
        )}
        {asked.dropout && (
          <CheckboxField
            label="Tidigt avhopp"
            hint="Deltagaren slutade innan arbetet hade kommit igång. Räknas för sig i rapporterna."
            {...form.field('dropout')}
          />
        )}
        <DateField label="Sista dag" min={enrolledOn} max={today} {...form.field('closedOn')} />
        <SelectField
          label="Försörjning efter avslutet"
          placeholder="Vet inte"
          optional
          options={optionsOf(offered.incomeSources, incomeSourceLabels)}
          {...form.field('incomeSourceAfter')}
        />
        {mayTransfer && (
          <CheckboxField
            label="Fortsätter i ett annat team"
            hint="Öppnar en remiss hos det teamet, om deltagaren har sagt ja till det."
            {...form.field('transfers')}
          />
        )}
        {mayTransfer && form.values.transfers && (
          <TransferFields form={form} teams={record.otherTeams} enrolledOn={enrolledOn} today={today} />
        )}
        <TextArea
          label="Slutdokumentation"
          hint={
            asked.finalDocumentationRequired
              ? 'Behövs vid sjukersättning. Sparas medan du skriver.'
              : 'Sparas medan du skriver. Rubriker utan text tas bort.'
          }
          optional={!asked.finalDocumentationRequired}
          rows={10}
          {...form.field('finalDocumentation')}
        />
        <DraftConflict {...draft} words={elsewhere} />
        <DraftStatus state={draft.state} isEmpty={draft.state.savedAt === null && draft.saver.isSaved} />
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
          <ClosingConsequences
            closing={read.value.closing}
            toTeam={record.otherTeams.find(({ teamId }) => teamId === read.value.transfer?.toTeamId)?.name ?? null}
          />
        </ConfirmDialog>
      )}
    </>
  );
}

const elsewhere = {
  changed: 'Någon annan har skrivit i slutdokumentationen',
  ended: 'Slutdokumentationen kan inte skrivas längre',
};

/** What a closing by somebody else says, where the form asks for the same. */
function standing(closing: Participation['closing']): Partial<ClosingValues> | null {
  if (closing === null) return null;
  const { closedOn, outcome, dropout, incomeSourceAfter, finalDocumentation } = closing;
  return { closedOn, outcome, dropout, incomeSourceAfter, finalDocumentation };
}

function nothingDecided(today: string, finalDocumentation: string): ClosingValues {
  return {
    outcome: null,
    wageSubsidy: null,
    otherReason: null,
    dropout: false,
    closedOn: today,
    incomeSourceAfter: null,
    ...{ transfers: false, toTeamId: null, categories: [], consentForm: null, keptAt: '', witness: '' },
    consentedOn: today,
    finalDocumentation,
  };
}

const subsidyOptions = [
  { value: 'with', label: 'Med lönebidrag' },
  { value: 'without', label: 'Utan lönebidrag' },
] as const;

const reasonOption = (value: OtherReason) => ({ value, label: otherReasonLabels[value] });

/** What can be chosen for a closing on the day that is written. */
function useOfferedFor({ closedOn: on, outcome, otherReason, incomeSourceAfter }: ClosingValues) {
  return {
    outcomes: useOfferedCodes('outcome', outcomes, { on, chosen: outcome }),
    reasons: useOfferedCodes('other-reason', otherReasons, { on, chosen: otherReason }),
    incomeSources: useOfferedCodes('income-source', incomeSources, { on, chosen: incomeSourceAfter }),
  };
}
