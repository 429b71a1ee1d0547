import { randomUUID } from 'node:crypto';
import { Authority } from '@kraften/domain/concepts/authority/authority';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { MeetingKind } from '@kraften/domain/concepts/meeting/meeting';
import { MeetingRole } from '@kraften/domain/concepts/meeting/meeting-member';
import { isDealtWith, type MeetingNote, type RaisedCase } from '@kraften/domain/concepts/meeting/meeting-note';
import type { MeetingPlan } from '@kraften/domain/concepts/meeting/meeting-plan';
import { Presence } from '@kraften/domain/concepts/meeting/presence';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';
import type { MeetingMemberRecord } from './meeting-member';

/** Somebody who was called, as the register said then. */
export type SeatRecord = Pick<MeetingMemberRecord, 'memberId' | 'name' | 'title' | 'role' | 'authority'> & {
  readonly presence: Presence;
  readonly substituteName: string;
};
export type MeetingItemRecord = MeetingNote & {
  readonly itemId: string;
  readonly version: number;
  readonly title: string;
  readonly carriedFromId: string | null;
  /** The meeting that it went on to; null when it hasn't. */
  readonly carriedToMeetingId: string | null;
};
export type MeetingCaseRecord = MeetingNote &
  RaisedCase & {
    readonly caseId: string;
    readonly version: number;
    readonly raisedById: string;
    readonly carriedFromId: string | null;
    readonly carriedToMeetingId: string | null;
  };
export type MeetingAdditionRecord = {
  readonly additionId: string;
  readonly text: string;
  readonly recordedById: string;
  readonly recordedAt: Date;
};

/** What a list or a calendar shows of a meeting. */
export type MeetingSummary = Omit<MeetingPlan, 'memberIds' | 'agenda'> & {
  readonly meetingId: string;
  readonly version: number;
  readonly approvedAt: Date | null;
  readonly seats: readonly Pick<SeatRecord, 'authority' | 'presence'>[];
};
export type MeetingRecord = Omit<MeetingSummary, 'seats'> & {
  readonly approvedBy: string;
  readonly approvedById: string | null;
  readonly seats: readonly SeatRecord[];
  /** In order. */
  readonly items: readonly MeetingItemRecord[];
  /** Of a team meeting, the first raised first, also those that were withdrawn; a steering meeting has none. */
  readonly cases: readonly MeetingCaseRecord[];
  readonly additions: readonly MeetingAdditionRecord[];
};

const called = { where: { isCalled: true }, orderBy: [{ id: 'asc' }] } satisfies Prisma.Meeting$seatsArgs;
const included = {
  seats: called,
  items: {
    where: { isRemoved: false },
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    include: { carriedTo: { select: { meetingId: true } } },
  },
  cases: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { carriedTo: { select: { meetingId: true } } },
  },
  additions: { orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.MeetingInclude;

/** The team's meetings from one day to another, both included; all of them without. The first first. */
export async function loadMeetings(
  tx: Transaction,
  teamId: string,
  between?: { readonly from: CalendarDate; readonly to: CalendarDate },
): Promise<MeetingSummary[]> {
  const rows = await tx.meeting.findMany({
    where: {
      teamId,
      ...(between === undefined ? {} : { heldOn: { gte: toColumn(between.from), lte: toColumn(between.to) } }),
    },
    include: { seats: { where: called.where, select: { authority: true, presence: true } } },
    orderBy: [{ heldOn: 'asc' }, { startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({ ...summaryOf(row), seats: row.seats.map(markOf) }));
}

export async function findMeeting(tx: Transaction, meetingId: string): Promise<MeetingRecord | null> {
  const row = await tx.meeting.findUnique({ where: { id: meetingId }, include: included });
  if (row === null) return null;
  return {
    ...summaryOf(row),
    approvedBy: row.approvedBy,
    approvedById: row.approvedById,
    seats: row.seats.map(seatOf),
    items: row.items.map(itemOf),
    cases: row.cases.map(caseOf),
    additions: row.additions.map(({ id, text, recordedById, recordedAt }) => ({
      ...{ additionId: id, text, recordedById, recordedAt },
    })),
  };
}

type Owner = { readonly id: string; readonly teamId: string };
/** A meeting's plan with those of the register whom it calls. */
type CalledMeeting = { readonly plan: MeetingPlan; readonly members: readonly MeetingMemberRecord[] };
type Claim = { readonly id: string; readonly version: number };

/** Adds a meeting; false when something has that id already. */
export async function insertMeeting(tx: Transaction, owner: Owner, { plan, members }: CalledMeeting): Promise<boolean> {
  const { count } = await tx.meeting.createMany({
    data: [{ ...columnsOf(plan), ...owner, kind: plan.kind }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await saveSeats(tx, owner, members);
  await saveAgenda(tx, owner, plan.agenda);
  return true;
}

/** Changes a meeting's plan; false when it has another version by now. Nothing that was written at a point is touched. */
export async function updateMeeting(
  tx: Transaction,
  { version, ...owner }: Owner & Claim,
  { plan, members }: CalledMeeting,
): Promise<boolean> {
  const { count } = await tx.meeting.updateMany({
    where: { id: owner.id, version },
    data: { ...columnsOf(plan), version: { increment: 1 } },
  });
  if (count === 0) return false;
  await saveSeats(tx, owner, members);
  await saveAgenda(tx, owner, plan.agenda);
  return true;
}

/** Says whether somebody who was called came. */
export async function savePresence(
  tx: Transaction,
  seat: { readonly meetingId: string; readonly memberId: string },
  mark: { readonly presence: Presence; readonly substituteName: string },
): Promise<void> {
  await tx.meetingSeat.updateMany({ where: { ...seat, isCalled: true }, data: mark });
}

/** Keeps what was said at a point; false when it has another version by now. */
export async function saveItemNote(tx: Transaction, { id, version }: Claim, note: MeetingNote): Promise<boolean> {
  const { count } = await tx.meetingItem.updateMany({
    where: { id, version },
    data: { ...note, version: { increment: 1 } },
  });
  return count === 1;
}

/** Keeps what was said of a case; false when it has another version by now. */
export async function saveCaseNote(tx: Transaction, { id, version }: Claim, note: MeetingNote): Promise<boolean> {
  const { count } = await tx.meetingCase.updateMany({
    where: { id, version },
    data: { ...note, version: { increment: 1 } },
  });
  return count === 1;
}

/** Takes up a case; false when something has that id already. */
export async function insertRaisedCase(
  tx: Transaction,
  owner: Owner & { readonly meetingId: string; readonly raisedById: string },
  raised: RaisedCase,
): Promise<boolean> {
  const { count } = await tx.meetingCase.createMany({ data: [{ ...raised, ...owner }], skipDuplicates: true });
  return count === 1;
}

/** Changes the question of a case, or withdraws it; false when it has another version by now. */
export async function updateRaisedCase(
  tx: Transaction,
  { id, version }: Claim,
  { question, isWithdrawn }: RaisedCase,
): Promise<boolean> {
  const { count } = await tx.meetingCase.updateMany({
    where: { id, version },
    data: { question, isWithdrawn, version: { increment: 1 } },
  });
  return count === 1;
}

/** Approves the minutes; false when the meeting has another version by now. */
export async function approveMeeting(
  tx: Transaction,
  { id, version }: Claim,
  approval: { readonly approvedById: string; readonly approvedBy: string },
): Promise<boolean> {
  const { count } = await tx.meeting.updateMany({
    where: { id, version, approvedAt: null },
    data: { ...approval, approvedAt: new Date(), version: { increment: 1 } },
  });
  return count === 1;
}

/** Writes beside approved minutes; nothing happens when something has that id already. */
export async function insertMeetingAddition(
  tx: Transaction,
  addition: Owner & { readonly meetingId: string; readonly recordedById: string; readonly text: string },
): Promise<void> {
  await tx.meetingAddition.createMany({ data: [addition], skipDuplicates: true });
}

type Left = {
  readonly items: readonly { readonly itemId: string; readonly title: string }[];
  readonly cases: readonly Pick<MeetingCaseRecord, 'caseId' | 'participationId' | 'referralId' | 'question'>[];
};

export type LeftBefore = {
  readonly meetingId: string;
  readonly teamId: string;
  readonly kind: MeetingKind;
  /** Meetings of this day count when somebody's presence is noted. */
  readonly today: CalendarDate;
};

/** What earlier meetings of the kind didn't deal with and no other has taken over; what was cancelled too. */
export async function loadLeft(tx: Transaction, { meetingId, teamId, kind, today }: LeftBefore): Promise<Left> {
  const begun = [{ isCancelled: true }, { seats: { some: { presence: { not: 'unmarked' } } } }];
  const past = [{ heldOn: { lt: toColumn(today) } }, { heldOn: toColumn(today), OR: begun }];
  const open = { isDone: false, carriedTo: { none: {} }, meeting: { id: { not: meetingId }, teamId, kind, OR: past } };
  const items = await tx.meetingItem.findMany({
    where: { ...open, isRemoved: false },
    orderBy: [{ meeting: { heldOn: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
  });
  const cases = await tx.meetingCase.findMany({
    where: { ...open, isWithdrawn: false },
    orderBy: [{ meeting: { heldOn: 'asc' } }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  return {
    items: items.filter((item) => !isDealtWith(item)).map(({ id, title }) => ({ itemId: id, title })),
    cases: cases
      .filter((raised) => !isDealtWith(raised))
      .map(({ id, participationId, referralId, question }) => ({
        ...{ caseId: id, participationId, referralId, question },
      })),
  };
}

/** Takes over what is left: the points first, before those that stand there. What somebody else took over meanwhile is left alone. */
export async function carryOver(
  tx: Transaction,
  owner: { readonly meetingId: string; readonly teamId: string; readonly raisedById: string },
  left: Left,
): Promise<void> {
  const { meetingId, teamId, raisedById } = owner;
  await tx.meetingItem.createMany({
    data: left.items.map(({ itemId, title }, at) => ({
      ...{ id: randomUUID(), teamId, meetingId, title, carriedFromId: itemId },
      position: at - left.items.length,
    })),
    skipDuplicates: true,
  });
  await tx.meetingCase.createMany({
    data: left.cases.map(({ caseId, participationId, referralId, question }) => ({
      ...{ id: randomUUID(), teamId, meetingId, raisedById, participationId, referralId, question },
      carriedFromId: caseId,
    })),
    skipDuplicates: true,
  });
  await tx.meeting.updateMany({ where: { id: meetingId }, data: { version: { increment: 1 } } });
}

function columnsOf({ heldOn, startsAt, endsAt, place, isCancelled, cancelReason }: MeetingPlan) {
  return { heldOn: toColumn(heldOn), startsAt, endsAt, place, isCancelled, cancelReason };
}

/** Calls those and no others. What the register says of somebody is taken over until their presence is noted. */
async function saveSeats(
  tx: Transaction,
  { id: meetingId, teamId }: Owner,
  members: readonly MeetingMemberRecord[],
): Promise<void> {
  const memberIds = members.map(({ memberId }) => memberId);
  await tx.meetingSeat.createMany({
    data: members.map(({ memberId, name, title, role, authority }) => ({
      ...{ id: randomUUID(), teamId, meetingId, memberId, name, title, role, authority },
    })),
    skipDuplicates: true,
  });
  await tx.meetingSeat.updateMany({
    where: { meetingId, isCalled: true, memberId: { notIn: memberIds } },
    data: { isCalled: false, presence: 'unmarked', substituteName: '' },
  });
  for (const { memberId, name, title, role, authority } of members) {
    await tx.meetingSeat.updateMany({
      where: { meetingId, memberId, presence: 'unmarked' },
      data: { isCalled: true, name, title, role, authority },
    });
  }
}

/** Puts the points in this order, and takes off the agenda those that aren't among them. */
async function saveAgenda(
  tx: Transaction,
  { id: meetingId, teamId }: Owner,
  agenda: MeetingPlan['agenda'],
): Promise<void> {
  const itemIds = agenda.map(({ itemId }) => itemId);
  await tx.meetingItem.createMany({
    data: agenda.map(({ itemId, title }, position) => ({ id: itemId, teamId, meetingId, position, title })),
    skipDuplicates: true,
  });
  await tx.meetingItem.updateMany({
    where: { meetingId, isRemoved: false, id: { notIn: itemIds } },
    data: { isRemoved: true },
  });
  for (const [position, { itemId, title }] of agenda.entries()) {
    await tx.meetingItem.updateMany({
      where: { id: itemId, meetingId },
      data: { position, title, isRemoved: false },
    });
  }
}

function summaryOf(row: Prisma.MeetingGetPayload<object>): Omit<MeetingSummary, 'seats'> {
  return {
    meetingId: row.id,
    version: row.version,
    kind: MeetingKind.parse(row.kind),
    heldOn: fromColumn(row.heldOn),
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    place: row.place,
    isCancelled: row.isCancelled,
    cancelReason: row.cancelReason,
    approvedAt: row.approvedAt,
  };
}

function seatOf(row: Prisma.MeetingSeatGetPayload<object>): SeatRecord {
  return {
    memberId: row.memberId,
    name: row.name,
    title: row.title,
    role: MeetingRole.parse(row.role),
    substituteName: row.substituteName,
    ...markOf(row),
  };
}

function markOf({ authority, presence }: { readonly authority: string | null; readonly presence: string }) {
  return { authority: authority === null ? null : Authority.parse(authority), presence: Presence.parse(presence) };
}

function itemOf(row: Prisma.MeetingGetPayload<{ include: typeof included }>['items'][number]): MeetingItemRecord {
  const { id, version, title, text, decided, isDone, carriedFromId, carriedTo } = row;
  const carriedToMeetingId = carriedTo[0]?.meetingId ?? null;
  return { itemId: id, version, title, text, decided, isDone, carriedFromId, carriedToMeetingId };
}

function caseOf(row: Prisma.MeetingGetPayload<{ include: typeof included }>['cases'][number]): MeetingCaseRecord {
  return {
    ...{ caseId: row.id, version: row.version, raisedById: row.raisedById },
    ...{ participationId: row.participationId, referralId: row.referralId },
    ...{ question: row.question, isWithdrawn: row.isWithdrawn },
    ...{ text: row.text, decided: row.decided, isDone: row.isDone },
    ...{ carriedFromId: row.carriedFromId, carriedToMeetingId: row.carriedTo[0]?.meetingId ?? null },
  };
}
