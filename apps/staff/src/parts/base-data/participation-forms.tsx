import { CoachChange, EnrolmentChange, IncomeChange } from '@kraften/domain/concepts/base-data/base-data-change';
import { baseDataFieldLabels as labels } from '@kraften/domain/concepts/base-data/base-data-part';
import { valuesOfPart } from '@kraften/domain/concepts/base-data/base-data-values';
import {
  type IncomeSource,
  incomeSourceLabels,
  incomeSources,
} from '@kraften/domain/concepts/income-source/income-source';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { useQuery } from '@tanstack/react-query';
import { api, apiClient } from '../../app/api/api-client';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { SettleConflict } from '../sending/settle-conflict';
import type { BaseData, ParticipationData } from './base-data-record';
import { StatementFields } from './statement-fields';
import { useChangeForm } from './use-change-form';

type ParticipationFormProps = {
  readonly data: BaseData;
  readonly participationId: string;
  readonly participation: ParticipationData;
  readonly panel: ActionPanel;
};

type EnrolmentValues = {
  readonly enrolledOn: string | null;
  readonly incomeSource: IncomeSource | null;
  readonly publicSupportMonthsBefore: number | null;
  readonly firstStep: string;
};

/** What held at enrolment: it can only have been wrong. */
export function EnrolmentForm({ data, participationId, participation, panel }: ParticipationFormProps) {
  const { today } = useMe();
  const { enrolledOn, incomeSource, publicSupportMonthsBefore, firstStep } = participation;
  const stands: EnrolmentValues = { enrolledOn, incomeSource, publicSupportMonthsBefore, firstStep };
  const { form, changed } = useChangeForm({
    ...{ data, part: 'enrolment', schema: EnrolmentChange, stands, panel, earliest: null },
    kept: valuesOfPart('enrolment', participation),
    send: (change, { changeId, version }) =>
      apiClient.baseData.changeParticipation.mutate({ ...change, changeId, participationId, version }),
    saved: 'Det som gällde vid inskrivningen är rättat.',
  });
  return (
    <SendingFormFrame form={form} label="Rätta inskrivningen">
      <SettleConflict
        form={form}
        stands={stands}
        fields={[
          { name: 'enrolledOn', label: labels.enrolledOn },
          { name: 'incomeSource', label: labels.incomeSource, show: (code) => incomeSourceLabels[code].sv },
          { name: 'publicSupportMonthsBefore', label: labels.publicSupportMonthsBefore },
          { name: 'firstStep', label: labels.firstStep },
        ]}
      />
      <p>
        Här rättar du det som blev fel när personen skrevs in. Har försörjningen ändrats sedan dess, välj ”Ändra
        försörjning” i stället.
      </p>
      <DateField label="Inskriven" max={participation.closedOn ?? today} {...form.field('enrolledOn')} />
      <SelectField
        label="Försörjning vid inskrivningen"
        placeholder="Vet inte"
        optional
        options={optionsOf(incomeSources, incomeSourceLabels)}
        {...form.field('incomeSource')}
      />
      <NumberField
        label="Tid i offentlig försörjning före inskrivningen"
        hint="I månader. Tre år är 36."
        unit="månader"
        decimals
        optional
        {...form.field('publicSupportMonthsBefore')}
      />
      <TextArea label="Första steget" optional rows={2} {...form.field('firstStep')} />
      <StatementFields
        part="enrolment"
        changed={changed}
        fields={{ kind: form.field('kind'), fromOn: form.field('fromOn'), reason: form.field('reason') }}
      />
      <PanelActions form={form} submit="Spara rättelsen" panel={panel} />
    </SendingFormFrame>
  );
}

/** What the person lives on now. No figure counts it. */
export function IncomeForm({ data, participationId, participation, panel }: ParticipationFormProps) {
  const incomeSource = participation.incomeNow?.incomeSource ?? participation.incomeSource;
  const { form, changed } = useChangeForm<{ readonly incomeSource: IncomeSource | null }, IncomeChange>({
    ...{ data, part: 'income', schema: IncomeChange, stands: { incomeSource }, panel },
    ...{ kept: { incomeSource }, earliest: participation.enrolledOn },
    send: (change, { changeId, version }) =>
      apiClient.baseData.changeParticipation.mutate({ ...change, changeId, participationId, version }),
    saved: 'Försörjningen är sparad. Siffrorna räknar den som gällde vid inskrivningen, som förut.',
  });
  return (
    <SendingFormFrame form={form} label="Ändra försörjning">
      <SettleConflict
        form={form}
        stands={{ incomeSource }}
        fields={[{ name: 'incomeSource', label: labels.incomeSource, show: (code) => incomeSourceLabels[code].sv }]}
      />
      <p>Det här är vad personen lever på nu. Siffrorna räknar försörjningen vid inskrivningen och ändras inte.</p>
      <SelectField
        label="Försörjning nu"
        options={optionsOf(incomeSources, incomeSourceLabels)}
        {...form.field('incomeSource')}
      />
      <StatementFields
        part="income"
        changed={changed}
        earliest={participation.enrolledOn}
        fields={{ kind: form.field('kind'), fromOn: form.field('fromOn'), reason: form.field('reason') }}
      />
      <PanelActions form={form} submit="Spara försörjningen" panel={panel} />
    </SendingFormFrame>
  );
}

/** Who is responsible for the case, now or all along. */
export function CoachForm({ data, participationId, participation, panel }: ParticipationFormProps) {
  const coaches = useQuery(api.team.listCoaches.queryOptions());
  const names = new Map((coaches.data ?? []).map(({ userId, userName }) => [userId, userName]));
  const { coachId } = participation;
  const { form, changed } = useChangeForm({
    ...{ data, part: 'coach', schema: CoachChange, stands: { coachId }, kept: { coachId }, panel },
    earliest: participation.enrolledOn,
    send: (change, { changeId, version }) =>
      apiClient.baseData.changeParticipation.mutate({ ...change, changeId, participationId, version }),
    saved: 'Handledaren är ändrad. Det som ska göras står nu hos den nya handledaren.',
  });
  return (
    <SendingFormFrame form={form} label="Byt handledare">
      <SettleConflict
        form={form}
        stands={{ coachId }}
        fields={[{ name: 'coachId', label: labels.coachId, show: (id) => names.get(id) ?? 'Tidigare medarbetare' }]}
      />
      <SelectField
        label="Handledare"
        options={[...names].map(([value, label]) => ({ value, label }))}
        {...form.field('coachId')}
        onChange={(chosen) => form.set('coachId', chosen ?? '')}
      />
      <StatementFields
        part="coach"
        changed={changed}
        earliest={participation.enrolledOn}
        fields={{ kind: form.field('kind'), fromOn: form.field('fromOn'), reason: form.field('reason') }}
      />
      <PanelActions form={form} submit="Spara handledaren" panel={panel} />
    </SendingFormFrame>
  );
}
