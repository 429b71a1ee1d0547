import formBody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import { accountsActorOf } from '@kraften/api/kernel/actor-at-door';
import type { MembershipRecord } from '@kraften/db/records/membership';
import { loadPasskeys } from '@kraften/db/records/passkey';
import { auditSessionEvent } from '@kraften/db/records/session-event';
import { type UserRole, userRoleLabels } from '@kraften/domain/concepts/user-role/user-role';
import type { FastifyInstance } from 'fastify';
import { textValuesOf } from '../pages/text-values';
import type { Sessions } from '../sessions/current-session';
import { refuseForeignOrigin } from '../sessions/refuse-foreign-origin';
import { type AccountPage, accountPage } from './account-page';
import { invitationRoutes } from './invitation-routes';
import { endSessions, ownSessions } from './own-sessions';
import { passkeyRoutes } from './passkey-routes';
import { passwordRoutes } from './password-routes';
import { signInRoutes } from './sign-in-routes';
import { askToSignIn, type SignedIn, signedIn } from './signed-in';
import { twoFactorRoutes } from './two-factor-routes';
import { userRoutes } from './user-routes';

const doneTexts: Readonly<Record<string, string>> = {
  'tva-steg-av': 'Inloggning i två steg är avslagen.',
  losenord: 'Du har ett nytt lösenord. Alla andra enheter är utloggade.',
  utloggad: 'Alla andra enheter är utloggade.',
};

/** Signing in, and one's own account: pages of the server's own, which need no script. */
export async function accountRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  await app.register(formBody, { bodyLimit: 20_000 });
  await app.register(rateLimit, { max: 120, timeWindow: '1 minute' });
  app.addHook('onRequest', refuseForeignOrigin);
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store').type('text/html; charset=utf-8');
  });
  await signInRoutes(app, sessions);
  await invitationRoutes(app, sessions);
  await app.register(async (own) => {
    askToSignIn(own, sessions);
    await ownAccountRoutes(own, sessions);
    await own.register((passwords) => passwordRoutes(passwords, sessions));
    await own.register((twoFactors) => twoFactorRoutes(twoFactors, sessions));
    await own.register((passkeys) => passkeyRoutes(passkeys, sessions));
    await own.register((users) => userRoutes(users, sessions));
  });
}

async function ownAccountRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  app.get('/konto', async (request, reply) => {
    const session = signedIn(request);
    const { user, memberships } = session;
    return reply.send(
      accountPage({
        ...{ name: user.name, email: user.email, twoFactors: twoFactorsOf(session) },
        roles: [...new Set(memberships.map(({ role }) => userRoleLabels[role].sv))],
        sessions: await ownSessions(sessions, session),
        passkeys: await loadPasskeys(sessions.database.authClient, user.id),
        keepsAccounts: accountsActorOf(user.id, memberships) !== null,
        workPlace: workPlaceOf(memberships),
        done: doneTexts[textValuesOf(request.query)['klart'] ?? ''] ?? null,
      }),
    );
  });

  app.get('/konto/vidare', async (request, reply) => {
    const { memberships, mustHaveTwoFactors, hasProvedTwice } = signedIn(request);
    const isReady = hasProvedTwice || !mustHaveTwoFactors;
    return reply.redirect(isReady ? (workPlaceOf(memberships) ?? '/konto') : '/konto/tva-steg', 303);
  });

  app.post('/konto/logga-ut-andra', async (request, reply) => {
    const { user, sessionId } = signedIn(request);
    await auditSessionEvent(sessions.database.authClient, {
      ...{ action: 'session:end-others', userId: user.id, requestId: request.id },
    });
    await endSessions(sessions, { userId: user.id, keep: sessionId });
    return reply.redirect('/konto?klart=utloggad', 303);
  });
}

function twoFactorsOf({ user, hasProvedTwice, mustHaveTwoFactors }: SignedIn): AccountPage['twoFactors'] {
  if (user.hasTwoFactors) return 'on';
  if (hasProvedTwice) return 'by-passkey';
  return mustHaveTwoFactors ? 'missing' : 'off';
}

/** Where somebody with these roles works; null for who has no app. */
function workPlaceOf(memberships: readonly MembershipRecord[]): string | null {
  const roles = memberships.map(({ role }) => role);
  const atWork: readonly UserRole[] = ['coach', 'team-lead', 'authority-representative'];
  if (roles.some((role) => atWork.includes(role))) return '/arbete/';
  return roles.some((role) => role === 'steering-member' || role === 'association-officer') ? '/styrgrupp/' : null;
}
