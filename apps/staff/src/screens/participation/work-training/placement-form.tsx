import { Placement as PlacementInput } from '@kraften/domain/concepts/work-training/placement';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { useState } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { refreshWorkTraining } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { newRecordId } from '../../../parts/sending/new-record-id';
import { readInput } from '../../../parts/sending/read-input';
import { RowList } from '../../../parts/sending/row-list';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../../parts/sending/settle-conflict';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import type { Employer, Placement } from '../../../parts/work-training/work-training-record';
import { EmployerFields, employerName, placeName } from './employer-fields';
import { placementRecord } from './placement-record';

type PlacementFormProps = {
  readonly participationId: string;
  readonly enrolledOn: string;
  readonly employers: readonly Employer[];
  /** The one that is changed; null for one that begins. */
  readonly placement: Placement | null;
  readonly panel: ActionPanel;
};

type HoursRow = { readonly from: string | null; readonly hoursPerWeek: number | null };
type PlacementValues = {
  readonly employerId: string | null;
  readonly placeId: string | null;
  readonly employer: string;
  readonly supervisor: string;
  readonly startedOn: string | null;
  readonly hoursPerWeek: number | null;
  readonly hoursChanges: readonly HoursRow[];
  readonly goal: string;
  readonly plan: string;
  readonly followUpOn: string | null;
};

/** A work training: where, how much, and what for. */
export function PlacementForm({ participationId, enrolledOn, employers, placement, panel }: PlacementFormProps) {
  const { today } = useMe();
  const [newId] = useState(newRecordId);
  const workTrainingId = placement?.workTrainingId ?? newId;
  const nameOf = (id: string | null) => employers.find(({ employerId }) => employerId === id)?.name;
  const form = useSendingForm<PlacementValues, PlacementInput>({
    initialValues: valuesOf(placement, today),
    read: (values) =>
      readInput(PlacementInput, {
        ...values,
        employer: values.employerId === null ? values.employer : (nameOf(values.employerId) ?? values.employer),
        ...{ endedOn: placement?.endedOn ?? null, ending: placement?.ending ?? null },
        endingNote: placement?.endingNote ?? '',
      }),
    ...(placement === null ? {} : { record: placementRecord(placement) }),
    send: async (input, version) => {
      await apiClient.workTraining.save.mutate({ ...input, participationId, workTrainingId, version });
      await refreshWorkTraining();
    },
    onSaved: () => panel.done(placement === null ? 'Arbetsträningen är antecknad.' : 'Ändringen är sparad.'),
  });
  const { employerId } = form.values;

  return (
    <SendingFormFrame form={form} label={placement === null ? 'Anteckna arbetsträning' : 'Ändra arbetsträningen'}>
      <SettleConflict
        form={form}
        stands={placement === null ? null : valuesOf(placement, today)}
        fields={[
          { name: 'employerId', label: 'Arbetsgivare', show: (id) => employerName(employers, id) },
          { name: 'placeId', label: 'Plats', show: (id) => placeName(employers, id) },
          { name: 'employer', label: 'Arbetsgivarens namn' },
          { name: 'supervisor', label: 'Handledare på arbetsplatsen' },
          { name: 'startedOn', label: 'Första dagen' },
          { name: 'hoursPerWeek', label: 'Timmar i veckan från början' },
          {
            name: 'hoursChanges',
            label: 'Ändrade timmar',
            show: (changes) =>
              changes.map(({ from, hoursPerWeek }) => `${hoursPerWeek} timmar från ${from}`).join('; '),
          },
          { name: 'goal', label: 'Mål' },
          { name: 'plan', label: 'Plan och stöd' },
          { name: 'followUpOn', label: 'Nästa uppföljning på arbetsplatsen' },
        ]}
      />
      <EmployerFields employers={employers} employer={form.field('employerId')} place={form.field('placeId')} />
      {employerId === null && (
        <TextField
          label="Arbetsgivarens namn"
          hint="Finns arbetsgivaren inte i listan? Skriv namnet här."
          width="medium"
          autoComplete="off"
          {...form.field('employer')}
        />
      )}
      <TextField
        label="Handledare på arbetsplatsen"
        optional
        width="medium"
        autoComplete="off"
        {...form.field('supervisor')}
      />
      <FormRow>
        <DateField label="Första dagen" min={enrolledOn} {...form.field('startedOn')} />
        <NumberField label="Timmar i veckan från början" unit="timmar" decimals {...form.field('hoursPerWeek')} />
      </FormRow>
      <RowList<HoursRow>
        legend="Ändrade timmar"
        hint="När timmarna blir fler eller färre. Siffrorna räknar timmarna från början."
        rowName="Ändring"
        add="Lägg till ändring"
        newRow={() => ({ from: today, hoursPerWeek: null })}
        list={form.field('hoursChanges')}
        errors={form.errors}
      >
        {(field) => (
          <>
            <DateField label="Från och med" {...field('from')} />
            <NumberField label="Timmar i veckan" unit="timmar" decimals {...field('hoursPerWeek')} />
          </>
        )}
      </RowList>
      <TextArea label="Mål" optional rows={2} {...form.field('goal')} />
      <TextArea
        label="Plan och stöd"
        hint="Arbetsgivaren ser bara det som deltagaren har godkänt."
        optional
        {...form.field('plan')}
      />
      <DateField
        label="Nästa uppföljning på arbetsplatsen"
        hint="Står i I dag från en vecka före."
        optional
        {...form.field('followUpOn')}
      />
      <PanelActions form={form} submit="Spara arbetsträningen" panel={panel} />
    </SendingFormFrame>
  );
}

function valuesOf(placement: Placement | null, today: string): PlacementValues {
  if (placement === null) {
    return {
      ...{ employerId: null, placeId: null, employer: '', supervisor: '', startedOn: today, hoursPerWeek: null },
      ...{ hoursChanges: [], goal: '', plan: '', followUpOn: null },
    };
  }
  const { employerId, placeId, employer, supervisor, startedOn, hoursPerWeek, hoursChanges } = placement;
  const { goal, plan, followUpOn } = placement;
  return {
    ...{ employerId, placeId, employer, supervisor, startedOn, hoursPerWeek, hoursChanges },
    ...{ goal, plan, followUpOn },
  };
}
