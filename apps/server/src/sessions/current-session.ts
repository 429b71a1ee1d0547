import type { Database } from '@kraften/db/database';
import type { FastifyRequest } from 'fastify';
import type { PendingSignIns } from '../providers/pending-sign-in';
import type { ProviderClient } from '../providers/provider-client';
import type { Auth } from './auth';
import { headersOf } from './web-request';

export type Sessions = {
  readonly auth: Auth;
  readonly database: Database;
  /** A session that nobody has used for so many minutes has ended. */
  readonly idleMinutes: number;
  /** The address that people use; null for the one that they ask by. */
  readonly publicUrl: string | null;
  /** Through whom people can sign in besides by password. */
  readonly providers: readonly ProviderClient[];
  readonly pendingSignIns: PendingSignIns;
};

export type CurrentSession = {
  readonly sessionId: string;
  readonly token: string;
  /** Whether who opened it has shown two factors: password and code, a passkey, or what the provider says were two. */
  readonly hasProvedTwice: boolean;
  /** When somebody signed in, and so showed who they are. */
  readonly provedAt: Date;
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    /** Whether codes from an app are set up. */
    readonly hasTwoFactors: boolean;
  };
  /** The identity provider that the session was opened through; null for a password or a passkey. */
  readonly providerId: string | null;
};

const minute = 60_000;

/** Whoever has signed in and been here lately; null for nobody. To ask is to use the session, unless the page asks by itself. */
export async function currentSession(
  sessions: Sessions,
  request: FastifyRequest,
  isUse = true,
): Promise<CurrentSession | null> {
  const { auth, database, idleMinutes } = sessions;
  const found = await auth.api.getSession({ headers: headersOf(request) });
  if (found === null) return null;
  const { session, user } = found;
  const now = Date.now();
  const unusedFor = now - (session.lastUsedAt ?? session.createdAt).getTime();
  if (unusedFor > idleMinutes * minute) {
    await database.authClient.session.deleteMany({ where: { id: session.id } });
    return null;
  }
  if (isUse && unusedFor > minute) {
    await database.authClient.session.updateMany({ where: { id: session.id }, data: { lastUsedAt: new Date(now) } });
  }
  const hasTwoFactors = user.twoFactorEnabled === true;
  const providerId = session.providerId ?? null;
  return {
    sessionId: session.id,
    token: session.token,
    hasProvedTwice:
      providerId === null ? hasTwoFactors || session.openedWithPasskey === true : session.hasSecondFactor === true,
    provedAt: session.createdAt,
    user: { id: user.id, name: user.name, email: user.email, hasTwoFactors },
    providerId,
  };
}
