import { followUpBookerLabels } from '@kraften/domain/concepts/follow-up/follow-up';
import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatDate, formatDaysUntil } from '@kraften/ui/format/date';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { failureMessage } from '../../../app/api/failure';
import { refreshParticipations } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import { ActionArea } from '../../../parts/action/action-area';
import { type Booking, BookingForm } from '../../../parts/follow-up/booking-form';
import { FollowUpForm } from '../../../parts/participation/follow-up-form';
import type { Participation } from '../../../parts/participation/participation-record';
import { useOpenCase } from '../open-case';
import css from './follow-ups.module.css';

/** The follow-ups that were held, the ones that are booked, and when the next is due. */
export function FollowUpsSection() {
  const { today } = useMe();
  const participation = useOpenCase();
  const {
    participationId,
    referralSource,
    bookings,
    closing,
    followUps,
    nextFollowUpDueOn: due,
    person,
  } = participation;
  const mayWrite = closing === null && !person.isDisposed;
  return (
    <Section title="Uppföljningar">
      {due !== null && (
        <p className={css['due']}>
          Nästa ska hållas senast <strong>{formatDate(due)}</strong> ({formatDaysUntil(due, today)}).
        </p>
      )}
      {mayWrite && (
        <ActionArea
          actions={[
            {
              id: 'book',
              label: 'Boka uppföljning',
              available: true,
              form: (panel) => <BookingForm {...{ participationId, due, referralSource, panel }} booking={null} />,
            },
          ]}
        />
      )}
      {bookings.map((booking) => (
        <BookingEntry key={booking.bookingId} booking={booking} mayWrite={mayWrite} />
      ))}
      {followUps.length === 0 ? (
        <EmptyState title="Ingen uppföljning är hållen">Boka en dag tillsammans med den som remitterat.</EmptyState>
      ) : (
        followUps
          .toReversed()
          .map((followUp) => <HeldEntry key={followUp.followUpId} followUp={followUp} mayWrite={mayWrite} />)
      )}
    </Section>
  );
}

type BookingEntryProps = { readonly booking: Booking; readonly mayWrite: boolean };

function BookingEntry({ booking, mayWrite }: BookingEntryProps) {
  const participation = useOpenCase();
  const { participationId, nextFollowUpDueOn: due } = participation;
  const { bookingId, plannedOn, plannedTime, place, bookedBy } = booking;
  const title = `Bokad ${formatDate(plannedOn)} kl ${plannedTime}`;
  return (
    <article className={css['entry']} aria-label={title}>
      <h3>{title}</h3>
      <p className={css['soft']}>
        {[place, `bokas av: ${followUpBookerLabels[bookedBy].sv}`].filter((part) => part !== '').join(' · ')}
      </p>
      {mayWrite && (
        <ActionArea
          actions={[
            {
              id: 'held',
              label: 'Den hölls',
              available: true,
              form: (panel) => <FollowUpForm participation={participation} panel={panel} bookingId={bookingId} />,
            },
            {
              id: 'move',
              label: 'Flytta',
              available: true,
              form: (panel) => <BookingForm {...{ participationId, due, booking, panel }} />,
            },
          ]}
          after={<Cancel booking={booking} />}
        />
      )}
    </article>
  );
}

function Cancel({ booking }: { readonly booking: Booking }) {
  const { participationId } = useOpenCase();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { bookingId, version, plannedOn, plannedTime, place, bookedBy } = booking;
  const cancel = async () => {
    try {
      const planned = { plannedOn, plannedTime, place, bookedBy };
      await apiClient.followUp.book.mutate({ ...planned, participationId, bookingId, version, cancel: true });
      await refreshParticipations();
    } catch (error) {
      setFailure(failureMessage(error));
    }
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Avboka
      </Button>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title="Avboka uppföljningen?"
        concerns={`${formatDate(plannedOn)} kl ${plannedTime}`}
        confirm="Avboka"
        onConfirm={() => void cancel()}
      >
        Säg till dem som skulle vara med.
        {failure !== null && <p role="alert">{failure}</p>}
      </ConfirmDialog>
    </>
  );
}

type HeldEntryProps = { readonly followUp: Participation['followUps'][number]; readonly mayWrite: boolean };

function HeldEntry({ followUp, mayWrite }: HeldEntryProps) {
  const participation = useOpenCase();
  const { followUpId, heldOn, attendees, agreed } = followUp;
  const corrected = participation.correctedFollowUps.find(({ correctedBy }) => correctedBy === followUpId);
  return (
    <article id={followUpId} className={css['entry']} aria-label={`Uppföljning ${heldOn}`}>
      <h3>{formatDate(heldOn)}</h3>
      <p className={css['soft']}>Med: {attendees}</p>
      {agreed !== '' && <p className={css['text']}>{agreed}</p>}
      {corrected !== undefined && (
        <details>
          <summary>Rättad {formatDateTime(corrected.correctedAt)}. Visa vad som stod</summary>
          <p className={css['soft']}>
            {formatDate(corrected.heldOn)}. Med: {corrected.attendees}. Antecknat av{' '}
            {corrected.recordedByName ?? 'någon som slutat'}.
          </p>
          <p className={css['text']}>{corrected.agreed}</p>
        </details>
      )}
      {mayWrite && (
        <ActionArea
          actions={[
            {
              id: 'correct',
              label: `Rätta uppföljningen ${heldOn}`,
              available: true,
              form: (panel) => <FollowUpForm participation={participation} panel={panel} corrects={followUp} />,
            },
          ]}
        />
      )}
    </article>
  );
}
