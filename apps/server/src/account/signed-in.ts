import { loadMemberships, type MembershipRecord } from '@kraften/db/records/membership';
import { countPasskeys } from '@kraften/db/records/passkey';
import { isFreshProof } from '@kraften/domain/concepts/fresh-proof/fresh-proof';
import { needsTwoFactors } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type CurrentSession, currentSession, type Sessions } from '../sessions/current-session';

/** Whoever looks at the pages of an account, and what their roles ask of it. */
export type SignedIn = CurrentSession & {
  readonly memberships: readonly MembershipRecord[];
  readonly mustHaveTwoFactors: boolean;
};

const known = new WeakMap<FastifyRequest, SignedIn>();

/** Lets only those who have signed in to the routes of `app`; the others may sign in first. */
export function askToSignIn(app: FastifyInstance, sessions: Sessions): void {
  app.addHook('preHandler', async (request, reply) => {
    const session = await currentSession(sessions, request);
    if (session === null) {
      const till = request.method === 'GET' ? request.url : '/konto';
      return await reply.redirect(`/logga-in?${new URLSearchParams({ till })}`, 303);
    }
    const memberships = await loadMemberships(sessions.database.authClient, session.user.id);
    known.set(request, { ...session, memberships, mustHaveTwoFactors: needsTwoFactors(memberships) });
    return undefined;
  });
}

/**
 * Lets nobody who has passkeys to the routes of `app` with a password alone: who knows the password and nothing else must not
 * make a second step of their own. They sign in with a passkey, and come to `till`.
 */
export function askForOwnPasskey(app: FastifyInstance, { database }: Sessions, till: string): void {
  app.addHook('preHandler', async (request, reply) => {
    const { user, hasProvedTwice } = signedIn(request);
    if (hasProvedTwice || (await countPasskeys(database.authClient, user.id)) === 0) return undefined;
    return await reply.redirect(`/logga-in?${new URLSearchParams({ skal: 'nyckel', till })}`, 303);
  });
}

/** Lets only those to the routes of `app` who have lately shown who they are; the others sign in again, and come to `till`. */
export function askForProof(app: FastifyInstance, till: string): void {
  app.addHook('preHandler', async (request, reply) => {
    if (isFreshProof(signedIn(request).provedAt, new Date())) return undefined;
    return await reply.redirect(`/logga-in?${new URLSearchParams({ skal: 'igen', till })}`, 303);
  });
}

/** Who has signed in; only in routes that `askToSignIn` stands before. */
export function signedIn(request: FastifyRequest): SignedIn {
  const found = known.get(request);
  if (found === undefined) throw new Error('The route stands outside askToSignIn');
  return found;
}
