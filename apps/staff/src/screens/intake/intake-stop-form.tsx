import { IntakeStop } from '@kraften/domain/concepts/intake-stop/intake-stop';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import { DateField } from '@kraften/ui/field/date-field';
import { TextArea } from '@kraften/ui/field/text-area';
import { FormRow } from '@kraften/ui/form/form-section';
import { useState } from 'react';
import { api, apiClient } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import { refreshIntake } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { type IntakeStopRecord, stopPeriod } from '../../parts/intake/intake-state';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { type SendingForm, useSendingForm } from '../../parts/sending/use-sending-form';

type StopValues = {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly reason: string;
  readonly publicText: string;
  readonly withdrawn: boolean;
};

const read = (values: StopValues) => readInput(IntakeStop, values);

/** A time during which the team takes nobody in. */
export function NewIntakeStopForm({ panel }: { readonly panel: ActionPanel }) {
  const { today } = useMe();
  const [stopId] = useState(() => crypto.randomUUID());
  const form = useSendingForm<StopValues, IntakeStop>({
    initialValues: { startsOn: today, endsOn: null, reason: '', publicText: '', withdrawn: false },
    read,
    send: async (stop) => {
      await apiClient.intake.saveStop.mutate({ stopId, version: 0, stop });
      await refreshIntake();
    },
    onSaved: () => panel.done('Intagsstoppet är satt och visas för den som vill anmäla sig.'),
  });
  return (
    <SendingFormFrame form={form} label="Sätt intagsstopp">
      <StopFields form={form} />
      <PanelActions form={form} submit="Sätt intagsstoppet" panel={panel} />
    </SendingFormFrame>
  );
}

type ChangeFormProps = { readonly stop: IntakeStopRecord; readonly panel: ActionPanel };

/** Other days or words, or that it doesn't hold any more. */
export function ChangeIntakeStopForm({ stop, panel }: ChangeFormProps) {
  const { stopId, version } = stop;
  const [opened] = useState(() => valuesOf(stop));
  const form = useSendingForm<StopValues, IntakeStop>({
    initialValues: opened,
    read,
    record: {
      version,
      reload: async () => {
        const { stops } = await queryClient.fetchQuery({ ...api.intake.get.queryOptions(), staleTime: 0 });
        return stops.find((each) => each.stopId === stopId)?.version ?? version;
      },
    },
    send: async (changed, heldVersion) => {
      await apiClient.intake.saveStop.mutate({ stopId, version: heldVersion, stop: changed });
      await refreshIntake();
    },
    onSaved: ({ withdrawn }) =>
      panel.done(withdrawn ? 'Stoppet är taget tillbaka. Teamet tar in igen.' : 'Intagsstoppet är ändrat.'),
  });
  return (
    <SendingFormFrame form={form} label={`Ändra stoppet ${stopPeriod(stop)}`}>
      <SettleConflict
        form={form}
        stands={valuesOf(stop)}
        fields={[
          { name: 'startsOn', label: 'Första dagen' },
          { name: 'endsOn', label: 'Sista dagen' },
          { name: 'reason', label: 'Varför, för teamet' },
          { name: 'publicText', label: 'Till den som vill anmäla sig' },
          { name: 'withdrawn', label: 'Taget tillbaka', show: (yes) => (yes ? 'Ja' : 'Nej') },
        ]}
      />
      <StopFields form={form} />
      <CheckboxField
        label="Ta tillbaka stoppet"
        hint="Det slutar gälla genast och står kvar i historiken."
        {...form.field('withdrawn')}
      />
      <PanelActions form={form} submit="Spara" panel={panel} />
    </SendingFormFrame>
  );
}

function valuesOf({ startsOn, endsOn, reason, publicText, withdrawn }: IntakeStopRecord): StopValues {
  return { startsOn, endsOn, reason, publicText, withdrawn };
}

function StopFields({ form }: { readonly form: SendingForm<StopValues> }) {
  return (
    <>
      <FormRow>
        <DateField label="Första dagen" {...form.field('startsOn')} />
        <DateField label="Sista dagen" optional hint="Tom betyder tills vidare." {...form.field('endsOn')} />
      </FormRow>
      <TextArea label="Varför, för teamet" hint="Syns bara för teamet." rows={3} {...form.field('reason')} />
      <TextArea
        label="Till den som vill anmäla sig"
        hint="Alla kan läsa det på anmälningssidan. Till exempel: Vi tar in nya igen i maj."
        rows={2}
        {...form.field('publicText')}
      />
    </>
  );
}
