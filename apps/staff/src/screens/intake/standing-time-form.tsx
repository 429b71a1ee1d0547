import {
  StandingTime,
  type WeekdayCode,
  weekdayCodes,
  weekdayLabels,
} from '@kraften/domain/concepts/visit-slot/standing-time';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { TextField } from '@kraften/ui/field/text-field';
import { TimeField } from '@kraften/ui/field/time-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshIntake } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { type SendingForm, useSendingForm } from '../../parts/sending/use-sending-form';
import { daysIn, type ListedStandingTime, standingTimeRecord } from './standing-time';

type StandingTimeValues = {
  readonly weekday: WeekdayCode | null;
  readonly startsAt: string | null;
  readonly place: string;
  readonly capacity: number | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly exceptedOn: string;
};

const read = ({ exceptedOn, startsAt, ...values }: StandingTimeValues) =>
  readInput(StandingTime, { ...values, startsAt: startsAt ?? '', exceptedOn: daysIn(exceptedOn) });

/** Another time of the week at which the team receives study visits. */
export function NewStandingTimeForm({ panel }: { readonly panel: ActionPanel }) {
  const { today } = useMe();
  const [standingTimeId] = useState(() => crypto.randomUUID());
  const form = useSendingForm<StandingTimeValues, StandingTime>({
    initialValues: {
      ...{ weekday: null, startsAt: null, place: '', capacity: 1, validFrom: today, validUntil: null, exceptedOn: '' },
    },
    read,
    send: async (standing) => {
      await apiClient.intake.saveStandingTime.mutate({ standingTimeId, version: 0, standing });
      await refreshIntake();
    },
    onSaved: () => panel.done('Tiden är tillagd och kan bokas.'),
  });
  return (
    <SendingFormFrame form={form} label="Lägg till en stående tid">
      <FormRow>
        <SelectField label="Veckodag" options={optionsOf(weekdayCodes, weekdayLabels)} {...form.field('weekday')} />
        <TimeField label="Klockslag" {...form.field('startsAt')} />
      </FormRow>
      <TextField label="Plats" width="medium" autoComplete="off" {...form.field('place')} />
      <DateField label="Gäller från" {...form.field('validFrom')} />
      <ChangeableFields form={form} />
      <PanelActions form={form} submit="Lägg till tiden" panel={panel} />
    </SendingFormFrame>
  );
}

type ChangeFormProps = { readonly standing: ListedStandingTime; readonly panel: ActionPanel };

/** How many it takes, when it ends and on which days it is left out. Visits that are booked stay booked. */
export function ChangeStandingTimeForm({ standing, panel }: ChangeFormProps) {
  const { standingTimeId } = standing;
  const form = useSendingForm<StandingTimeValues, StandingTime>({
    initialValues: valuesOf(standing),
    read,
    record: standingTimeRecord(standing),
    send: async (changed, version) => {
      await apiClient.intake.saveStandingTime.mutate({ standingTimeId, version, standing: changed });
      await refreshIntake();
    },
    onSaved: () => panel.done('Tiden är ändrad. Besök som redan är bokade står kvar.'),
  });
  return (
    <SendingFormFrame form={form} label="Ändra den stående tiden">
      <SettleConflict
        form={form}
        stands={valuesOf(standing)}
        fields={[
          { name: 'validUntil', label: 'Sista dag' },
          { name: 'capacity', label: 'Hur många som kan komma samtidigt' },
          { name: 'exceptedOn', label: 'Dagar utan besök' },
        ]}
      />
      <p>Dag, klockslag och plats ligger fast. Ska de bli andra: skriv en sista dag här och lägg till en ny tid.</p>
      <ChangeableFields form={form} />
      <PanelActions form={form} submit="Spara" panel={panel} />
    </SendingFormFrame>
  );
}

function valuesOf({ standingTimeId: _id, version: _version, ...values }: ListedStandingTime): StandingTimeValues {
  return { ...values, exceptedOn: values.exceptedOn.join('\n') };
}

function ChangeableFields({ form }: { readonly form: SendingForm<StandingTimeValues> }) {
  return (
    <>
      <DateField label="Sista dag" optional hint="Tom betyder tills vidare." {...form.field('validUntil')} />
      <NumberField label="Hur många kan komma samtidigt?" unit="besökare" {...form.field('capacity')} />
      <TextArea
        label="Dagar utan besök"
        hint="Skriv en dag på varje rad, som 2026-12-22. Helgdagar faller bort av sig själva."
        optional
        {...form.field('exceptedOn')}
      />
    </>
  );
}
