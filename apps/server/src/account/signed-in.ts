import { loadMemberships, type MembershipRecord } from '@kraften/db/records/membership';
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

/** Lets to the routes of `app` only who has a password; who signs in elsewhere comes to their own account. */
export function askForPasswordSession(app: FastifyInstance): void {
  app.addHook('preHandler', async (request, reply) =>
    signedIn(request).providerId === null ? undefined : await reply.redirect('/konto', 303),
  );
}

/** Who has signed in; only in routes that `askToSignIn` stands before. */
export function signedIn(request: FastifyRequest): SignedIn {
  const found = known.get(request);
  if (found === undefined) throw new Error('The route stands outside askToSignIn');
  return found;
}
