import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database';
import type { PrismaClient } from '../generated/prisma/client';

export type CalendarLinkRecord = { readonly createdAt: Date; readonly lastFetchedAt: Date | null };

type Owner = { readonly teamId: string; readonly userId: string };

/** The user's link that works in the team, or null. */
export async function findOwnCalendarLink(
  tx: Transaction,
  { teamId, userId }: Owner,
): Promise<CalendarLinkRecord | null> {
  return await tx.calendarLink.findFirst({
    where: { teamId, userId, endedAt: null },
    select: { createdAt: true, lastFetchedAt: true },
  });
}

/** Makes the user's link; false when another works already. */
export async function insertCalendarLink(
  tx: Transaction,
  { teamId, userId }: Owner,
  keyHash: string,
): Promise<boolean> {
  const { count } = await tx.calendarLink.createMany({
    data: [{ id: randomUUID(), teamId, userId, keyHash }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** From now on the user's link in the team doesn't work. */
export async function endCalendarLink(tx: Transaction, { teamId, userId }: Owner): Promise<void> {
  await tx.calendarLink.updateMany({ where: { teamId, userId, endedAt: null }, data: { endedAt: new Date() } });
}

export async function saveCalendarLinkFetched(tx: Transaction, { teamId, userId }: Owner): Promise<void> {
  await tx.calendarLink.updateMany({ where: { teamId, userId, endedAt: null }, data: { lastFetchedAt: new Date() } });
}

/** Whose link has a secret with this hash and works; null for any other. Read before there is an actor. */
export async function findCalendarLinkOwner(authClient: PrismaClient, keyHash: string): Promise<Owner | null> {
  return await authClient.calendarLink.findFirst({
    where: { keyHash, endedAt: null },
    select: { teamId: true, userId: true },
  });
}
