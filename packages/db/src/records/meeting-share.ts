import type { Period } from '@kraften/domain/concepts/period/period';
import type { Transaction } from '../database';
import type { PrismaClient } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';

export type MeetingShareRecord = {
  readonly shareId: string;
  readonly meetingId: string;
  readonly period: Period;
  readonly createdById: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
};

/** The links of a meeting, the latest first. */
export async function loadMeetingShares(tx: Transaction, meetingId: string): Promise<MeetingShareRecord[]> {
  const rows = await tx.meetingShare.findMany({
    where: { meetingId },
    omit: { keyHash: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id, periodFrom, periodTo, createdById, createdAt, expiresAt, endedAt }) => ({
    ...{ shareId: id, meetingId, period: { from: fromColumn(periodFrom), to: fromColumn(periodTo) } },
    ...{ createdById, createdAt, expiresAt, endedAt },
  }));
}

type NewShare = {
  readonly id: string;
  readonly teamId: string;
  readonly meetingId: string;
  readonly createdById: string;
  readonly period: Period;
  readonly keyHash: string;
  readonly expiresAt: Date;
};

/** Keeps a link; false when something has that id already. */
export async function insertMeetingShare(tx: Transaction, { period, ...share }: NewShare): Promise<boolean> {
  const data = { ...share, periodFrom: toColumn(period.from), periodTo: toColumn(period.to) };
  const { count } = await tx.meetingShare.createMany({ data: [data], skipDuplicates: true });
  return count === 1;
}

/** From now on the link opens nothing; false when there is none of the meeting that could be ended. */
export async function endMeetingShare(
  tx: Transaction,
  { shareId, meetingId }: { readonly shareId: string; readonly meetingId: string },
): Promise<boolean> {
  const { count } = await tx.meetingShare.updateMany({
    where: { id: shareId, meetingId, endedAt: null },
    data: { endedAt: new Date() },
  });
  return count === 1;
}

export type WorkingShare = {
  readonly shareId: string;
  readonly teamId: string;
  readonly meetingId: string;
  readonly period: Period;
  readonly createdById: string;
  readonly expiresAt: Date;
};

/** The link whose secret has this hash, if it works; null for any other. Read before there is an actor. */
export async function findWorkingShare(authClient: PrismaClient, keyHash: string): Promise<WorkingShare | null> {
  const row = await authClient.meetingShare.findFirst({
    where: { keyHash, endedAt: null, expiresAt: { gt: new Date() } },
    select: {
      ...{ id: true, teamId: true, meetingId: true, periodFrom: true, periodTo: true },
      ...{ createdById: true, expiresAt: true },
    },
  });
  if (row === null) return null;
  const { id, periodFrom, periodTo, ...rest } = row;
  return { ...rest, shareId: id, period: { from: fromColumn(periodFrom), to: fromColumn(periodTo) } };
}

/** How often each of these links has been opened, and when last, as the log says. */
export async function loadShareOpenings(
  tx: Transaction,
  { teamId, shareIds }: { readonly teamId: string; readonly shareIds: readonly string[] },
): Promise<ReadonlyMap<string, { readonly times: number; readonly last: Date | null }>> {
  const rows = await tx.auditEntry.groupBy({
    by: ['subjectId'],
    where: { teamId, action: 'meetingShare.opened', subjectId: { in: [...shareIds] } },
    _count: true,
    _max: { at: true },
  });
  return new Map(rows.map(({ subjectId, _count, _max }) => [subjectId ?? '', { times: _count, last: _max.at }]));
}
