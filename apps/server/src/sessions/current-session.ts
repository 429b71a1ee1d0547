import type { Database } from '@kraften/db/database';
import type { FastifyRequest } from 'fastify';
import type { Auth } from './auth';
import { headersOf } from './web-request';

export type Sessions = {
  readonly auth: Auth;
  readonly database: Database;
  /** A session that nobody has used for so many minutes has ended. */
  readonly idleMinutes: number;
  /** The address that people use; null where none is set. */
  readonly publicUrl: string | null;
};

export type CurrentSession = {
  readonly sessionId: string;
  readonly token: string;
  /** Whether who opened it has shown two factors: password and code, or a passkey. */
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
};

const minute = 60_000;

/** Whoever has signed in and been here lately; null for nobody. To ask is to use the session. */
export async function currentSession(sessions: Sessions, request: FastifyRequest): Promise<CurrentSession | null> {
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
  if (unusedFor > minute) {
    await database.authClient.session.updateMany({ where: { id: session.id }, data: { lastUsedAt: new Date(now) } });
  }
  const hasTwoFactors = user.twoFactorEnabled === true;
  return {
    sessionId: session.id,
    token: session.token,
    hasProvedTwice: hasTwoFactors || session.openedWithPasskey === true,
    provedAt: session.createdAt,
    user: { id: user.id, name: user.name, email: user.email, hasTwoFactors },
  };
}
