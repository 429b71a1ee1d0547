import { authorities } from '@kraften/domain/concepts/authority/authority';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
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
import { apiClient } from '../../app/api/api-client';
import { refreshParticipations } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { PanelActions } from '../action/panel-actions';
import { type Participation, readParticipationAnew } from '../participation/participation-record';
import { useOfferedWords } from '../reference-list/use-list-entries';
import { readInput } from '../sending/read-input';
import { SendingFormFrame } from '../sending/sending-form-frame';
import { SettleConflict } from '../sending/settle-conflict';
import { useSendingForm } from '../sending/use-sending-form';

export type Booking = Participation['bookings'][number];

type BookingFormProps = {
  readonly participationId: string;
  /** Null for a new one. */
  readonly booking: Booking | null;
  /** The day that it should be held by; null where it isn't known. */
  readonly due?: CalendarDate | null;
  /** Where the participation came from, which as a rule books. */
  readonly referralSource?: Participation['referralSource'];
  /** A time to begin with, instead of the booked one. */
  readonly proposed?: Pick<Booking, 'plannedOn' | 'plannedTime'>;
  readonly panel: ActionPanel;
};
type BookingValues = {
  readonly plannedOn: string | null;
  readonly plannedTime: string | null;
  readonly place: string;
  readonly bookedBy: FollowUpBooker | null;
};

/** When and where the next follow-up is, and who books it. */
export function BookingForm(props: BookingFormProps) {
  const { participationId, booking, due = null, referralSource, proposed, panel } = props;
  const { today } = useMe();
  const [bookingId] = useState(() => booking?.bookingId ?? crypto.randomUUID());
  const [opened] = useState<BookingValues>({
    plannedOn: booking?.plannedOn ?? null,
    plannedTime: booking?.plannedTime ?? null,
    place: booking?.place ?? '',
    bookedBy: booking?.bookedBy ?? authorities.find((authority) => authority === referralSource) ?? 'team',
  });
  const [stands, setStands] = useState<Booking | null>(null);
  const form = useSendingForm<BookingValues, FollowUpBooking>({
    initialValues: { ...opened, ...proposed },
    opened,
    read: (values) => readInput(FollowUpBooking, values),
    record: {
      version: booking?.version ?? 0,
      reload: async () => {
        const { bookings } = await readParticipationAnew(participationId);
        const now = bookings.find((each) => each.bookingId === bookingId) ?? null;
        setStands(now);
        return now?.version ?? 0;
      },
    },
    send: async (planned, version) => {
      await apiClient.followUp.book.mutate({ ...planned, participationId, bookingId, version, cancel: false });
      await refreshParticipations();
    },
    onSaved: ({ plannedOn, plannedTime }) =>
      panel.done(`Uppföljningen är bokad ${formatDate(plannedOn)} kl ${plannedTime}.`),
  });
  const places = useOfferedWords('place');
  return (
    <SendingFormFrame form={form} label={booking === null ? 'Boka uppföljning' : 'Flytta uppföljningen'}>
      <SettleConflict
        form={form}
        stands={stands}
        fields={[
          { name: 'plannedOn', label: 'Dag', show: formatDate },
          { name: 'plannedTime', label: 'Klockan' },
          { name: 'place', label: 'Plats' },
          { name: 'bookedBy', label: 'Vem bokar?', show: (by) => followUpBookerLabels[by].sv },
        ]}
      />
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
        <TextField label="Plats" optional suggestions={places} {...form.field('place')} />
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
