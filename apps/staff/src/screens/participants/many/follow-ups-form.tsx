import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import {
  type FollowUpBooker,
  FollowUpBooking,
  followUpBookerLabels,
  followUpBookers,
} from '@kraften/domain/concepts/follow-up/follow-up';
import { barToBooking, dividedBy, timesAfterEachOther } from '@kraften/domain/concepts/many-at-once/many-at-once';
import { failure, type Result, success } from '@kraften/domain/result';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { TimeField } from '@kraften/ui/field/time-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatDate } from '@kraften/ui/format/date';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { refreshParticipations } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { ManyPreview } from './many-preview';
import { type ManyFormProps, nameOf, newRowIds, oneOf, participantsText } from './many-record';

type Values = {
  readonly plannedOn: string | null;
  readonly plannedTime: string | null;
  readonly minutesEach: number | null;
  readonly place: string;
  readonly bookedBy: FollowUpBooker | null;
};
type Planned = { readonly booking: FollowUpBooking; readonly times: readonly string[] };

/** Books the next follow-up of those who were chosen on one day, after each other in the order of the list. */
export function FollowUpsForm({ rows, onDone, onCancel }: ManyFormProps) {
  const { today } = useMe();
  const { included, leftOut } = dividedBy(rows, (row) => barToBooking(oneOf(row)));
  const [idOf] = useState(() => newRowIds());
  const form = useSendingForm<Values, Planned>({
    initialValues: { plannedOn: null, plannedTime: '09:00', minutesEach: 45, place: '', bookedBy: 'team' },
    read: (values) => read(values, included.length),
    record: {
      version: 0,
      reload: async () => {
        await refreshParticipations();
        return 0;
      },
    },
    send: async ({ booking, times }) => {
      const bookings = included.map(({ participationId }, index) => ({
        ...{ ...booking, participationId, bookingId: idOf(participationId), version: 0 },
        plannedTime: times[index] ?? booking.plannedTime,
      }));
      await apiClient.followUp.bookMany.mutate({ bookings, cancel: false });
      await refreshParticipations();
      onDone({
        text: `Uppföljning är bokad ${formatDate(booking.plannedOn)} för ${participantsText(bookings.length)}.`,
        undo: async () => {
          const booked = bookings.map((each) => ({ ...each, version: 1 }));
          await apiClient.followUp.bookMany.mutate({ bookings: booked, cancel: true });
          await refreshParticipations();
        },
      });
    },
  });
  const { plannedOn, plannedTime, minutesEach } = form.values;
  const times = timesAfterEachOther(plannedTime ?? '', minutesEach ?? 0, included.length);

  return (
    <SendingFormFrame form={form} label="Boka uppföljning">
      <DateField label="Dag" min={today} {...form.field('plannedOn')} />
      <FormRow>
        <TimeField label="Den första klockan" {...form.field('plannedTime')} />
        <NumberField
          label="Tid för var och en"
          hint="0 om alla har samma tid."
          unit="minuter"
          {...form.field('minutesEach')}
        />
      </FormRow>
      <TextField label="Plats" optional {...form.field('place')} />
      <SelectField
        label="Vem bokar?"
        options={optionsOf(followUpBookers, followUpBookerLabels)}
        {...form.field('bookedBy')}
      />
      <ManyPreview
        leftOut={leftOut}
        lines={included.map((row, index) => ({
          ...{ id: row.participationId, name: nameOf(row) },
          ...(times.ok && plannedTime !== null ? { will: `kl ${times.value[index]}` } : {}),
        }))}
      >
        {included.length === 0
          ? 'Ingen av de valda kan få en bokning.'
          : `Uppföljning bokas för ${participantsText(included.length)}${plannedOn === null ? '' : `, ${formatDate(plannedOn)}`}.`}
      </ManyPreview>
      <FormActions form={form} submit="Boka uppföljning">
        <Button variant="default" onClick={onCancel}>
          Avbryt
        </Button>
      </FormActions>
    </SendingFormFrame>
  );
}

function read({ minutesEach, ...values }: Values, count: number): Result<Planned, readonly FieldError[]> {
  const booking = readInput(FollowUpBooking, values);
  if (!booking.ok) return booking;
  if (count === 0) {
    return failure([{ field: 'plannedOn', message: 'Ingen av de valda kan få en bokning. Välj andra.' }]);
  }
  if (minutesEach === null || minutesEach < 0 || minutesEach > 480) {
    return failure([{ field: 'minutesEach', message: 'Skriv ett antal minuter, från 0 till 480.' }]);
  }
  const times = timesAfterEachOther(booking.value.plannedTime, minutesEach, count);
  if (!times.ok) {
    return failure([{ field: 'minutesEach', message: 'Så många ryms inte på dagen. Välj färre, eller kortare tid.' }]);
  }
  return success({ booking: booking.value, times: times.value });
}
