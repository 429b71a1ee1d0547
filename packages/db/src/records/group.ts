import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type GroupDraft, GroupException, GroupTime } from '@kraften/domain/concepts/group/group';
import { AbsenceReason, GroupKind } from '@kraften/domain/concepts/group/group-codes';
import type { GroupPlace } from '@kraften/domain/concepts/group/group-member';
import * as z from 'zod/mini';
import type { Transaction } from '../database';
import { databaseProblem } from '../database-error';
import type { Group as GroupRow } from '../generated/prisma/client';
import { rawSqlOf } from '../raw-sql';
import { fromColumn, fromNullableColumn, toColumn, toNullableColumn } from './calendar-column';

export type GroupRecord = GroupDraft & {
  readonly groupId: string;
  readonly version: number;
  /** The team that owns it. */
  readonly teamId: string;
};

/** The groups that the actor's team owns or shares, by name. */
export async function loadGroups(tx: Transaction, teamId: string): Promise<GroupRecord[]> {
  const rows = await tx.group.findMany({
    where: { OR: [{ teamId }, { seenByTeamIds: { has: teamId } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(groupOf);
}

export async function findGroup(tx: Transaction, groupId: string): Promise<GroupRecord | null> {
  const row = await tx.group.findUnique({ where: { id: groupId } });
  return row === null ? null : groupOf(row);
}

/** Makes a group under an id of the caller's choosing: false when something has that id or the team a group of that name. */
export async function insertGroup(
  tx: Transaction,
  owner: { readonly teamId: string; readonly groupId: string },
  draft: GroupDraft,
): Promise<boolean> {
  const { count } = await tx.group.createMany({
    data: [{ id: owner.groupId, teamId: owner.teamId, ...columnsOf(draft) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Saves a group; false when it has another version by now, or is another team's. */
export async function saveGroup(
  tx: Transaction,
  { groupId, teamId, version }: { readonly groupId: string; readonly teamId: string; readonly version: number },
  draft: GroupDraft,
): Promise<boolean> {
  const { count } = await tx.group.updateMany({
    where: { id: groupId, teamId, version },
    data: { ...columnsOf(draft), version: { increment: 1 } },
  });
  return count === 1;
}

/** Whether another group of the team has the name. */
export async function isGroupNameTaken(
  tx: Transaction,
  { teamId, groupId }: { readonly teamId: string; readonly groupId: string },
  name: string,
): Promise<boolean> {
  return (await tx.group.count({ where: { teamId, name, id: { not: groupId } } })) > 0;
}

export type GroupPlaces = { readonly taken: number; readonly waiting: number };

/** How many participants have a place and how many wait, of all teams that share it, by group. */
export async function loadGroupPlaces(tx: Transaction): Promise<ReadonlyMap<string, GroupPlaces>> {
  const rows = await rawSqlOf(tx).$queryRaw<{ group_id: string; taken: number; waiting: number }[]>`
    SELECT group_id, taken, waiting FROM kraften_group_places()`;
  return new Map(rows.map(({ group_id, taken, waiting }) => [group_id, { taken, waiting }]));
}

export type GroupMemberRecord = GroupPlace & {
  readonly memberId: string;
  readonly version: number;
  readonly groupId: string;
  readonly participationId: string;
  /** Place in the queue among all teams' participants, 1 = first; null for who doesn't wait. */
  readonly rank: number | null;
};

/** The own team's participants who have, had or wait for a place, the first asked first. */
export async function loadGroupMembers(
  tx: Transaction,
  where: { readonly groupId: string } | { readonly participationId: string },
): Promise<GroupMemberRecord[]> {
  const ranks = await rawSqlOf(tx).$queryRaw<{ member_id: string; rank: number }[]>`
    SELECT member_id, rank FROM kraften_group_ranks()`;
  const rankOf = new Map(ranks.map(({ member_id, rank }) => [member_id, rank]));
  const rows = await tx.groupMember.findMany({
    where,
    orderBy: [{ askedOn: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    memberId: row.id,
    version: row.version,
    groupId: row.groupId,
    participationId: row.participationId,
    askedOn: fromColumn(row.askedOn),
    joinedOn: fromNullableColumn(row.joinedOn),
    leftOn: fromNullableColumn(row.leftOn),
    rank: rankOf.get(row.id) ?? null,
  }));
}

/** The groups in which the own team's participants have a place. */
export async function loadGroupsWithPlace(tx: Transaction): Promise<ReadonlySet<string>> {
  const rows = await tx.groupMember.findMany({
    where: { joinedOn: { not: null }, leftOn: null },
    distinct: ['groupId'],
    select: { groupId: true },
  });
  return new Set(rows.map(({ groupId }) => groupId));
}

type MemberIds = {
  readonly memberId: string;
  readonly teamId: string;
  readonly groupId: string;
  readonly participationId: string;
};

/** What came of saving a place: `conflict` when somebody else has changed it, or the participant has one already. */
export type PlaceSaved = 'saved' | 'conflict' | 'full';

/** Gives, ends or changes a place. Version 0 has never been saved: the caller chooses its id. */
export async function saveGroupPlace(
  tx: Transaction,
  { memberId, teamId, groupId, participationId, version }: MemberIds & { readonly version: number },
  place: GroupPlace,
): Promise<PlaceSaved> {
  const dates = { joinedOn: toNullableColumn(place.joinedOn), leftOn: toNullableColumn(place.leftOn) };
  try {
    const { count } =
      version === 0
        ? await tx.groupMember.createMany({
            data: [{ id: memberId, teamId, groupId, participationId, askedOn: toColumn(place.askedOn), ...dates }],
            skipDuplicates: true,
          })
        : await tx.groupMember.updateMany({
            where: { id: memberId, groupId, participationId, version },
            data: { ...dates, version: { increment: 1 } },
          });
    return count === 1 ? 'saved' : 'conflict';
  } catch (error) {
    if (databaseProblem(error)?.constraint === 'group_member_capacity') return 'full';
    throw error;
  }
}

export type StoredMark = {
  readonly participationId: string;
  readonly present: boolean;
  /** False for who came without being expected. */
  readonly expected: boolean;
  readonly absenceReason: AbsenceReason | null;
};

export type GroupSessionRecord = {
  readonly sessionId: string;
  readonly groupId: string;
  readonly heldOn: CalendarDate;
  readonly guests: number;
  readonly marks: readonly StoredMark[];
};

/** The sessions of the own team since a day for which somebody has been marked, the first first: of a group or of all. */
export async function loadGroupSessions(
  tx: Transaction,
  since: CalendarDate,
  groupId?: string,
): Promise<GroupSessionRecord[]> {
  const rows = await tx.groupSession.findMany({
    where: { heldOn: { gte: toColumn(since) }, ...(groupId === undefined ? {} : { groupId }) },
    include: { attendances: true },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
  });
  return rows
    .map((row) => ({
      sessionId: row.id,
      groupId: row.groupId,
      heldOn: fromColumn(row.heldOn),
      guests: row.guests,
      marks: row.attendances.filter(({ present, expected }) => present || expected).map(markOf),
    }))
    .filter(({ guests, marks }) => guests > 0 || marks.length > 0);
}

/** A participant's marks since a day, with the day and the group, the first first. */
export async function loadMarksOf(
  tx: Transaction,
  participationId: string,
  since: CalendarDate,
): Promise<(StoredMark & { readonly groupId: string; readonly heldOn: CalendarDate })[]> {
  const rows = await tx.attendance.findMany({
    where: {
      participationId,
      session: { heldOn: { gte: toColumn(since) } },
      OR: [{ present: true }, { expected: true }],
    },
    include: { session: true },
    orderBy: { session: { heldOn: 'asc' } },
  });
  return rows.map((row) => ({ ...markOf(row), groupId: row.session.groupId, heldOn: fromColumn(row.session.heldOn) }));
}

function markOf(row: {
  participationId: string;
  present: boolean;
  expected: boolean;
  absenceReason: string | null;
}): StoredMark {
  const { participationId, present, expected, absenceReason } = row;
  return {
    participationId,
    present,
    expected,
    absenceReason: absenceReason === null ? null : AbsenceReason.parse(absenceReason),
  };
}

/** The own team's session of the group on the day, made when there is none. */
export async function openSession(
  tx: Transaction,
  session: { readonly teamId: string; readonly groupId: string; readonly heldOn: CalendarDate },
): Promise<string> {
  const key = { teamId: session.teamId, groupId: session.groupId, heldOn: toColumn(session.heldOn) };
  await tx.groupSession.createMany({ data: [{ id: randomUUID(), ...key }], skipDuplicates: true });
  const { id } = await tx.groupSession.findUniqueOrThrow({ where: { groupId_teamId_heldOn: key } });
  return id;
}

export async function saveGuests(tx: Transaction, sessionId: string, guests: number): Promise<void> {
  await tx.groupSession.update({ where: { id: sessionId }, data: { guests } });
}

/** Says of each participant how it was, whatever was said before. Neither present nor expected takes it back. */
export async function saveMarks(
  tx: Transaction,
  { teamId, sessionId }: { readonly teamId: string; readonly sessionId: string },
  marks: readonly StoredMark[],
): Promise<void> {
  await tx.attendance.createMany({
    data: marks.map((mark) => ({ id: randomUUID(), teamId, sessionId, ...mark })),
    skipDuplicates: true,
  });
  for (const { participationId, ...mark } of marks) {
    await tx.attendance.updateMany({ where: { sessionId, participationId }, data: mark });
  }
}

const Times = z.array(GroupTime);
const Exceptions = z.array(GroupException);

function groupOf(row: GroupRow): GroupRecord {
  return {
    groupId: row.id,
    version: row.version,
    teamId: row.teamId,
    name: row.name,
    kind: GroupKind.parse(row.kind),
    capacity: row.capacity,
    leaderIds: row.leaderIds,
    times: Times.parse(row.times),
    exceptions: Exceptions.parse(row.exceptions),
    sharedTeamIds: row.sharedTeamIds,
    endedOn: fromNullableColumn(row.endedOn),
  };
}

function columnsOf(draft: GroupDraft) {
  return { ...draft, endedOn: toNullableColumn(draft.endedOn) };
}
