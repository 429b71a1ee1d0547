import { authorities } from '@kraften/domain/concepts/authority/authority';
import {
  type FollowUpBooker,
  FollowUpBooking,
  followUpBookerLabels,
  followUpBookers,
} from '@kraften/domain/concepts/follow-up/follow-up';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { TimeField } from '@kraften/ui/field/time-field';
import { FormRow } from '@kraften/ui/form/form-section';
import { formatDate } from '@kraften/ui/format/date';
import { useState } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { refreshParticipations } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import type { ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import type { Participation } from '../../../parts/participation/participation-record';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../../parts/sending/use-sending-form';

export type Booking = Participation['bookings'][number];

type BookingFormProps = {
  readonly participation: Participation;
  /** Null for a new one. */
  readonly booking: Booking | null;
  readonly panel: ActionPanel;
};
type BookingValues = {
  readonly plannedOn: string | null;
  readonly plannedTime: string | null;
  readonly place: string;
  readonly bookedBy: FollowUpBooker | null;
};

/** When and where the next follow-up is, and who books it. */
export function BookingForm({ participation, booking, panel }: BookingFormProps) {
  const { today } = useMe();
  const { participationId, nextFollowUpDueOn: due, referralSource } = participation;
  const [bookingId] = useState(() => booking?.bookingId ?? crypto.randomUUID());
  const form = useSendingForm<BookingValues, FollowUpBooking>({
    initialValues: {
      plannedOn: booking?.plannedOn ?? null,
      plannedTime: booking?.plannedTime ?? null,
      place: booking?.place ?? '',
      bookedBy: booking?.bookedBy ?? authorities.find((authority) => authority === referralSource) ?? 'team',
    },
    read: (values) => readInput(FollowUpBooking, values),
    send: async (planned) => {
      const target = { participationId, bookingId, version: booking?.version ?? 0 };
      await apiClient.followUp.book.mutate({ ...planned, ...target, cancel: false });
      await refreshParticipations();
    },
    onSaved: ({ plannedOn, plannedTime }) =>
      panel.done(`Uppföljningen är bokad ${formatDate(plannedOn)} kl ${plannedTime}.`),
  });
  return (
    <SendingFormFrame form={form} label={booking === null ? 'Boka uppföljning' : 'Flytta uppföljningen'}>
      <FormRow>
        <DateField
          label="Dag"
          hint={due === null ? undefined : `Ska hållas senast ${formatDate(due)}.`}
          min={today}
          {...form.field('plannedOn')}
        />
        <TimeField label="Klockan" {...form.field('plannedTime')} />
      </FormRow>
      <FormRow>
        <TextField label="Plats" optional {...form.field('place')} />
        <SelectField
          label="Vem bokar?"
          options={optionsOf(followUpBookers, followUpBookerLabels)}
          {...form.field('bookedBy')}
        />
      </FormRow>
      <PanelActions form={form} submit="Spara bokningen" panel={panel} />
    </SendingFormFrame>
  );
}
