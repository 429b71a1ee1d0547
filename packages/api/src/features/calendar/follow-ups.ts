import { loadBookedDays, loadBookingsBetween } from '@kraften/db/records/follow-up';
import { loadParticipations } from '@kraften/db/records/participation';
import { findTeam } from '@kraften/db/records/team';
import { nextFollowUpDueOn } from '@kraften/domain/concepts/follow-up/follow-up';
import { contains } from '@kraften/domain/concepts/period/period';
import { notFound } from '../../kernel/problem';
import type { EntrySource } from './entry-source';

/** Booked and held follow-ups, which are the coach's. */
export const bookedFollowUps: EntrySource = async (tx, { teamId, period }) => {
  const bookings = await loadBookingsBetween(tx, teamId, period);
  return bookings.map(({ participationId, coachId, person, ...booking }) => ({
    key: `follow-up ${booking.bookingId}`,
    kind: 'follow-up',
    on: booking.plannedOn,
    hours: { startsAt: booking.plannedTime, endsAt: null },
    place: booking.place,
    leaderIds: [coachId],
    about: `${person.givenName} ${person.familyName}`,
    groupKind: null,
    cancelled: false,
    isProtected: person.protectedIdentity !== null,
    target: { kind: 'participation', participationId, booking, movable: booking.ending === null },
  }));
};

/** The days by which follow-ups that nobody has booked are to be held. */
export const dueFollowUps: EntrySource = async (tx, { teamId, period, today }) => {
  const team = await findTeam(tx, teamId);
  if (team === null) throw notFound('Teamet');
  const participations = await loadParticipations(tx, teamId, 'open');
  const booked = await loadBookedDays(
    tx,
    participations.map(({ participationId }) => participationId),
  );
  return participations.flatMap(({ participationId, coachId, person, enrolledOn, followUps }) => {
    const dueOn = nextFollowUpDueOn(
      enrolledOn,
      followUps.map(({ heldOn }) => heldOn),
      team.followUpMonths,
    );
    const isBooked = booked.get(participationId)?.some(({ plannedOn }) => plannedOn >= today) ?? false;
    if (isBooked || !contains(period, dueOn)) return [];
    return [
      {
        key: `follow-up-due ${participationId}`,
        kind: 'follow-up-due' as const,
        on: dueOn,
        hours: null,
        place: '',
        leaderIds: [coachId],
        about: `${person.givenName} ${person.familyName}`,
        groupKind: null,
        cancelled: false,
        isProtected: person.protectedIdentity !== null,
        target: { kind: 'participation' as const, participationId, booking: null, movable: false },
      },
    ];
  });
};
