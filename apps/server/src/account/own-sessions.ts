import type { CurrentSession, Sessions } from '../sessions/current-session';

export type OwnSession = {
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly isThisOne: boolean;
};

/** Where the user is signed in, this session first and then the one used last. */
export async function ownSessions(
  { database, idleMinutes }: Sessions,
  { sessionId, user }: CurrentSession,
): Promise<OwnSession[]> {
  const now = Date.now();
  const rows = await database.authClient.session.findMany({
    where: {
      userId: user.id,
      expiresAt: { gt: new Date(now) },
      lastUsedAt: { gt: new Date(now - idleMinutes * 60_000) },
    },
    select: { id: true, userAgent: true, createdAt: true, lastUsedAt: true },
    orderBy: { lastUsedAt: 'desc' },
  });
  return rows
    .map(({ id, ...row }) => ({ ...row, isThisOne: id === sessionId }))
    .sort((one, other) => Number(other.isThisOne) - Number(one.isThisOne));
}

/** Ends every session of the user that began before the instant, save for one. */
export async function endSessions(
  { database }: Sessions,
  { userId, keep = '', before = new Date() }: { userId: string; keep?: string; before?: Date },
): Promise<void> {
  await database.authClient.session.deleteMany({
    where: { userId, id: { not: keep }, createdAt: { lt: before } },
  });
}
