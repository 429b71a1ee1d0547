import { callAccountsDoor } from '@kraften/api/doors/accounts';
import { accountsActorOf } from '@kraften/api/kernel/actor-at-door';
import { FieldProblem } from '@kraften/api/kernel/problem';
import { type FieldError, fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import { isFreshProof } from '@kraften/domain/concepts/fresh-proof/fresh-proof';
import type { AccountsActor } from '@kraften/domain/permissions/actor';
import { TRPCError } from '@trpc/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { swedishToday } from '../doors/swedish-today';
import type { Sessions } from '../sessions/current-session';
import { signedIn } from './signed-in';

/** Lets only those to the routes of `app` who keep accounts in one of the roles; the others come to their own account. */
export function askToKeepAccounts(app: FastifyInstance, roles: readonly AccountsActor['role'][]): void {
  app.addHook('preHandler', async (request, reply) => {
    const { user, memberships, mustHaveTwoFactors, hasProvedTwice } = signedIn(request);
    const actor = accountsActorOf(user.id, memberships);
    if (actor === null || !roles.includes(actor.role)) return await reply.redirect('/konto', 303);
    if (mustHaveTwoFactors && !hasProvedTwice) return await reply.redirect('/konto/tva-steg', 303);
    return undefined;
  });
}

/** The accounts door, as whoever has signed in. */
export function accountsDoorFor(sessions: Sessions, request: FastifyRequest) {
  const { user, memberships, provedAt } = signedIn(request);
  const hasFreshProof = isFreshProof(provedAt, new Date());
  const { database } = sessions;
  const visitor = { requestId: request.id, today: swedishToday, receiptKey: '', database, hasFreshProof };
  return callAccountsDoor({ ...visitor, user, actor: accountsActorOf(user.id, memberships) });
}

/** What the door answered, or what is to be put right, each at its field. A fault stays one. */
export async function answerOf<T>(ask: () => Promise<T>): Promise<readonly [T | null, readonly FieldError[]]> {
  try {
    return [await ask(), []];
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error;
    if (error.cause instanceof FieldProblem) return [null, error.cause.fieldErrors];
    if (error.cause instanceof z.core.$ZodError) return [null, fieldErrorsOf(error.cause)];
    return [null, [{ field: 'name', message: error.message }]];
  }
}
