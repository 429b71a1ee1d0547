import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import {
  BookingEnding,
  FollowUpBooker,
  type FollowUpBooking,
  FollowUpPart,
  type HeldFollowUp,
} from '@kraften/domain/concepts/follow-up/follow-up';
import type { Period } from '@kraften/domain/concepts/period/period';
import { groupBy } from '@kraften/domain/group-by';
import type { Transaction } from '../database';
import type { FollowUpBooking as BookingRow, FollowUp as FollowUpRow } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';
import { type PersonRecord, personOf } from './person';

export type FollowUpRecord = HeldFollowUp & { readonly followUpId: string };

/** What a later one corrected, as it was written. */
export type CorrectedFollowUp = FollowUpRecord & {
  readonly recordedById: string;
  readonly correctedAt: Date;
  /** The one that took its place. */
  readonly correctedBy: string;
};

export type BookingRecord = FollowUpBooking & {
  readonly bookingId: string;
  readonly version: number;
  /** Null while it is to come. */
  readonly ending: BookingEnding | null;
};

export function followUpOf({ id, heldOn, attendees, agreed, present }: FollowUpRow): FollowUpRecord {
  return {
    followUpId: id,
    heldOn: fromColumn(heldOn),
    present: present.map((part) => FollowUpPart.parse(part)),
    attendees,
    agreed,
  };
}

/** A participation's follow-ups that others have corrected, those that were corrected last first. */
export async function loadCorrectedFollowUps(tx: Transaction, participationId: string): Promise<CorrectedFollowUp[]> {
  const rows = await tx.followUp.findMany({ where: { participationId }, orderBy: { createdAt: 'desc' } });
  return rows.flatMap((row) => {
    const correctedBy = rows.find(({ correctsId }) => correctsId === row.id)?.id;
    return row.correctedAt === null || correctedBy === undefined
      ? []
      : [{ ...followUpOf(row), recordedById: row.recordedById, correctedAt: row.correctedAt, correctedBy }];
  });
}

/** Marks a follow-up of the participation as corrected; false when there is none that counts. */
export async function markFollowUpCorrected(
  tx: Transaction,
  participationId: string,
  followUpId: string,
): Promise<boolean> {
  const { count } = await tx.followUp.updateMany({
    where: { id: followUpId, participationId, correctedAt: null },
    data: { correctedAt: new Date() },
  });
  return count === 1;
}

/** A participation's bookings that are neither held nor cancelled, the first to come first. */
export async function loadBookings(tx: Transaction, participationId: string): Promise<BookingRecord[]> {
  const rows = await tx.followUpBooking.findMany({
    where: { participationId, ending: null },
    orderBy: [{ plannedOn: 'asc' }, { plannedTime: 'asc' }],
  });
  return rows.map(bookingOf);
}

/** The days and hours of the bookings to come, by participation. */
export async function loadBookedDays(
  tx: Transaction,
  participationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly { plannedOn: CalendarDate; plannedTime: string }[]>> {
  const rows = await tx.followUpBooking.findMany({
    where: { participationId: { in: [...participationIds] }, ending: null },
    orderBy: [{ plannedOn: 'asc' }, { plannedTime: 'asc' }],
    select: { participationId: true, plannedOn: true, plannedTime: true },
  });
  const days = rows.map((row) => ({ ...row, plannedOn: fromColumn(row.plannedOn) }));
  return groupBy(days, ({ participationId }) => participationId);
}

/** The team's bookings from one day to another, held ones too, with whose they are; of closed participations only the held. */
export async function loadBookingsBetween(
  tx: Transaction,
  teamId: string,
  { from, to }: Period,
): Promise<(BookingRecord & { participationId: string; coachId: string; person: PersonRecord })[]> {
  const rows = await tx.followUpBooking.findMany({
    where: {
      ...{ teamId, plannedOn: { gte: toColumn(from), lte: toColumn(to) } },
      OR: [{ ending: 'held' }, { ending: null, participation: { closedOn: null } }],
      participation: { person: { disposedAt: null } },
    },
    include: { participation: { select: { coachId: true, person: true } } },
    orderBy: [{ plannedOn: 'asc' }, { plannedTime: 'asc' }],
  });
  return rows.map((row) => ({
    ...{ ...bookingOf(row), participationId: row.participationId },
    ...{ coachId: row.participation.coachId, person: personOf(row.participation.person) },
  }));
}

export async function findBooking(
  tx: Transaction,
  bookingId: string,
): Promise<(BookingRecord & { readonly participationId: string }) | null> {
  const row = await tx.followUpBooking.findUnique({ where: { id: bookingId } });
  return row === null ? null : { ...bookingOf(row), participationId: row.participationId };
}

type BookingOwner = { readonly teamId: string; readonly participationId: string; readonly recordedById: string };

/** Keeps a new booking; false when something has its id already. */
export async function insertBooking(
  tx: Transaction,
  owner: BookingOwner,
  { bookingId, plannedOn, ...booking }: FollowUpBooking & { readonly bookingId: string },
): Promise<boolean> {
  const { count } = await tx.followUpBooking.createMany({
    data: [{ ...owner, ...booking, id: bookingId, plannedOn: toColumn(plannedOn) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Moves a booking, or ends it; false when somebody else did since `version` was read. */
export async function updateBooking(
  tx: Transaction,
  { bookingId, version }: { readonly bookingId: string; readonly version: number },
  { plannedOn, ending, ...booking }: FollowUpBooking & { readonly ending: BookingEnding | null },
): Promise<boolean> {
  const { count } = await tx.followUpBooking.updateMany({
    where: { id: bookingId, version, ending: null },
    data: {
      ...{ ...booking, plannedOn: toColumn(plannedOn), version: { increment: 1 } },
      ...(ending === null ? {} : { ending, endedAt: new Date() }),
    },
  });
  return count === 1;
}

function bookingOf(row: BookingRow): BookingRecord {
  return {
    bookingId: row.id,
    version: row.version,
    plannedOn: fromColumn(row.plannedOn),
    plannedTime: row.plannedTime,
    place: row.place,
    bookedBy: FollowUpBooker.parse(row.bookedBy),
    ending: row.ending === null ? null : BookingEnding.parse(row.ending),
  };
}
