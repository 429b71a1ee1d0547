import { type Authority, authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { StaffPosition } from '@kraften/domain/concepts/staff-position/staff-position';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatDate } from '@kraften/ui/format/date';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useState } from 'react';
import { api, apiClient } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import { refreshStaffing } from '../../app/api/refresh';
import type { ActionPanel } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { newRecordId } from '../../parts/sending/new-record-id';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';

type Position = inferOutput<typeof api.staffing.list>[number];

type PositionFormProps = {
  /** The one that is changed; null for a new one. */
  readonly position: Position | null;
  readonly panel: ActionPanel;
};

type PositionValues = {
  readonly name: string;
  readonly role: string;
  readonly employer: Authority | null;
  readonly percent: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
};

/** Somebody who works in the team. */
export function PositionForm({ position, panel }: PositionFormProps) {
  const [newId] = useState(newRecordId);
  const positionId = position?.positionId ?? newId;
  const form = useSendingForm<PositionValues, StaffPosition>({
    initialValues: valuesOf(position),
    read: (values) => readInput(StaffPosition, { ...values, endsOn: values.endsOn || null }),
    ...(position === null
      ? {}
      : {
          record: {
            version: position.version,
            reload: async () => {
              const positions = await queryClient.fetchQuery({ ...api.staffing.list.queryOptions(), staleTime: 0 });
              return positions.find((each) => each.positionId === positionId)?.version ?? position.version;
            },
          },
        }),
    send: async (input, version) => {
      await apiClient.staffing.save.mutate({ positionId, version, position: input });
      await refreshStaffing();
    },
    onSaved: () => panel.done('Tjänsten är sparad.'),
  });
  return (
    <SendingFormFrame form={form} label={position === null ? 'Lägg till någon' : 'Ändra tjänsten'}>
      {position !== null && (
        <SettleConflict
          form={form}
          stands={valuesOf(position)}
          fields={[
            { name: 'name', label: 'Namn' },
            { name: 'role', label: 'Roll' },
            { name: 'employer', label: 'Arbetsgivare', show: (code) => authorityLabels[code].sv },
            { name: 'percent', label: 'Tjänstegrad', show: (percent) => `${percent} %` },
            { name: 'startsOn', label: 'Första dag', show: formatDate },
            { name: 'endsOn', label: 'Sista dag', show: formatDate },
          ]}
        />
      )}
      <FormRow>
        <TextField label="Namn" autoComplete="off" {...form.field('name')} />
        <TextField
          label="Roll"
          hint="Som handledare eller verksamhetsledare."
          autoComplete="off"
          {...form.field('role')}
        />
      </FormRow>
      <FormRow>
        <SelectField
          label="Arbetsgivare"
          options={optionsOf(authorities, authorityLabels)}
          {...form.field('employer')}
        />
        <NumberField label="Tjänstegrad i procent" {...form.field('percent')} />
      </FormRow>
      <FormRow>
        <DateField label="Första dag" {...form.field('startsOn')} />
        <DateField label="Sista dag" hint="Lämna tomt så länge tjänsten pågår." optional {...form.field('endsOn')} />
      </FormRow>
      <PanelActions form={form} submit="Spara tjänsten" panel={panel} />
    </SendingFormFrame>
  );
}

function valuesOf(position: Position | null): PositionValues {
  if (position === null) {
    return { name: '', role: '', employer: null, percent: 100, startsOn: null, endsOn: null };
  }
  const { name, role, employer, percent, startsOn, endsOn } = position;
  return { name, role, employer, percent, startsOn, endsOn };
}
