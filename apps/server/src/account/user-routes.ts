import { callAccountsDoor } from '@kraften/api/doors/accounts';
import { accountsActorOf } from '@kraften/api/kernel/actor-at-door';
import { FieldProblem } from '@kraften/api/kernel/problem';
import { type FieldError, fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import { isFreshProof } from '@kraften/domain/concepts/fresh-proof/fresh-proof';
import { NewInvitation } from '@kraften/domain/concepts/invitation/invitation';
import { TRPCError } from '@trpc/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { swedishToday } from '../doors/swedish-today';
import { textValuesOf } from '../pages/text-values';
import type { Sessions } from '../sessions/current-session';
import { confirmPage } from './confirm-page';
import { signedIn } from './signed-in';
import { linkPage, usersPage } from './user-pages';

const userPage = '/konto/anvandare';

const doneTexts: Readonly<Record<string, string>> = {
  'rollen-borta': 'Rollen är borttagen.',
  aterkallad: 'Inbjudan är återtagen. Länken går inte att använda.',
};

/** Letting others in: for a team's lead and for administrators. */
export async function userRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  const doorFor = (request: FastifyRequest) => {
    const { user, memberships, provedAt } = signedIn(request);
    const hasFreshProof = isFreshProof(provedAt, new Date());
    const { database } = sessions;
    const visitor = { requestId: request.id, today: swedishToday, receiptKey: '', database, hasFreshProof };
    return callAccountsDoor({ ...visitor, user, actor: accountsActorOf(user.id, memberships) });
  };

  app.addHook('preHandler', async (request, reply) => {
    const { user, memberships, mustHaveTwoFactors, hasProvedTwice } = signedIn(request);
    if (accountsActorOf(user.id, memberships) === null) return await reply.redirect('/konto', 303);
    if (mustHaveTwoFactors && !hasProvedTwice) return await reply.redirect('/konto/tva-steg', 303);
    return undefined;
  });

  async function showUsers(
    request: FastifyRequest,
    reply: FastifyReply,
    { errors, done = null }: { errors: readonly FieldError[]; done?: string | null },
  ) {
    const list = await doorFor(request).user.list();
    const values = textValuesOf(request.body);
    return reply.send(usersPage({ ...list, values, errors, done, ownUserId: signedIn(request).user.id }));
  }

  app.get('/konto/anvandare', async (request, reply) =>
    showUsers(request, reply, { errors: [], done: doneTexts[textValuesOf(request.query)['klart'] ?? ''] ?? null }),
  );

  app.post('/konto/anvandare/bjud-in', async (request, reply) => {
    const parsed = NewInvitation.safeParse(textValuesOf(request.body));
    if (!parsed.success) return await showUsers(request, reply.status(422), { errors: fieldErrorsOf(parsed.error) });
    const { data } = parsed;
    const [invited, errors] = await answerOf(() => doorFor(request).user.invite(data));
    if (invited === null) return await showUsers(request, reply.status(422), { errors });
    return reply.send(linkPage({ name: data.name, link: linkFor(request, invited.token), kind: 'invitation' }));
  });

  app.post('/konto/anvandare/ny-lank', async (request, reply) => {
    const { userId = '', sure } = textValuesOf(request.body);
    const { users } = await doorFor(request).user.list();
    const name = users.find((user) => user.userId === userId)?.name ?? 'personen';
    if (sure === undefined) {
      return reply.send(
        confirmPage({
          title: `Ge ${name} en ny länk?`,
          text: `Med länken väljer ${name} ett nytt lösenord och sätter upp två steg på nytt. Nycklar som ${name} har slutar gälla. Det gamla lösenordet slutar gälla när länken används.`,
          ...{ verb: 'Gör en ny länk', address: '/konto/anvandare/ny-lank', fields: { userId }, back: userPage },
        }),
      );
    }
    const [made, errors] = await answerOf(() => doorFor(request).user.letInAnew({ userId }));
    if (made === null) return await showUsers(request, reply.status(422), { errors });
    return reply.send(linkPage({ name, link: linkFor(request, made.token), kind: 'newAccess' }));
  });

  app.post('/konto/anvandare/ta-bort', async (request, reply) => {
    const { membershipId = '', sure } = textValuesOf(request.body);
    const { users } = await doorFor(request).user.list();
    const user = users.find(({ seats }) => seats.some((seat) => seat.membershipId === membershipId));
    if (user === undefined) return reply.redirect('/konto/anvandare?klart=rollen-borta', 303);
    if (sure === undefined) {
      return reply.send(
        confirmPage({
          title: `Ta bort rollen för ${user.name}?`,
          text: `${user.name} kan då inte längre se det som hör till rollen. Det ${user.name} har gjort står kvar.`,
          ...{ verb: 'Ta bort rollen', address: '/konto/anvandare/ta-bort', fields: { membershipId }, back: userPage },
        }),
      );
    }
    const [, errors] = await answerOf(() => doorFor(request).user.removeRole({ membershipId }));
    if (errors.length > 0) return await showUsers(request, reply.status(422), { errors });
    return reply.redirect('/konto/anvandare?klart=rollen-borta', 303);
  });

  app.post('/konto/anvandare/aterkalla', async (request, reply) => {
    const { invitationId = '' } = textValuesOf(request.body);
    const [, errors] = await answerOf(() => doorFor(request).invitation.withdraw({ invitationId }));
    if (errors.length > 0) return await showUsers(request, reply.status(422), { errors });
    return reply.redirect('/konto/anvandare?klart=aterkallad', 303);
  });
}

/** What the door answered, or what is to be put right, each at its field. A fault stays one. */
async function answerOf<T>(ask: () => Promise<T>): Promise<readonly [T | null, readonly FieldError[]]> {
  try {
    return [await ask(), []];
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error;
    if (error.cause instanceof FieldProblem) return [null, error.cause.fieldErrors];
    if (error.cause instanceof z.core.$ZodError) return [null, fieldErrorsOf(error.cause)];
    return [null, [{ field: 'name', message: error.message }]];
  }
}

function linkFor(request: FastifyRequest, token: string): string {
  return `${request.protocol}://${request.host}/inbjudan?${new URLSearchParams({ kod: token })}`;
}
