import { randomUUID } from 'node:crypto';
import { keepsWholly, loadAccounts } from '@kraften/db/records/account';
import { insertInvitation } from '@kraften/db/records/invitation';
import { daysToAnswer } from '@kraften/domain/concepts/invitation/invitation';
import { TRPCError } from '@trpc/server';
import * as z from 'zod/mini';
import { hashOfLinkSecret, newLinkSecret } from '../../kernel/link-secret';
import { accounts } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { daysFromNow } from './days-from-now';

/**
 * Makes a link by which a user who has lost password or telephone chooses a new password and sets up two factors anew.
 * Whoever has the link can be that user: a lead makes one only for those who are nothing but in the lead's team.
 */
export const letInAnew = accounts('user:write')
  .input(z.object({ userId: z.string().check(z.maxLength(100)) }))
  .mutation(async ({ ctx, input }) => {
    const user = (await loadAccounts(ctx.tx)).find(({ userId }) => userId === input.userId);
    const teamId = user?.seats.find((seat) => seat.teamId !== null)?.teamId ?? null;
    if (user === undefined || (teamId === null && ctx.actor.role !== 'administrator')) throw notFound('Användaren');
    // It would let whoever sits down at an open computer choose a password and another second step.
    if (user.userId === ctx.actor.userId) {
      throw new TRPCError({ code: 'FORBIDDEN', message: 'Du kan inte ge dig själv en ny länk.' });
    }
    if (!(await keepsWholly(ctx.tx, user.userId))) {
      throw new TRPCError({
        code: 'FORBIDDEN',
        message:
          'Personen har en roll utanför ditt team, eller loggar in hos sin kommun. Be administratören om en ny länk.',
      });
    }
    const token = newLinkSecret();
    const id = randomUUID();
    await insertInvitation(ctx.tx, {
      ...{ id, name: user.name, email: user.email, role: null, teamId, associationId: null, userId: user.userId },
      authority: null,
      tokenHash: hashOfLinkSecret(token),
      invitedById: ctx.actor.userId,
      expiresAt: daysFromNow(daysToAnswer.newAccess),
    });
    await ctx.audit.log({ subjectId: user.userId, ...(teamId === null ? {} : { teamId }) });
    return { token };
  });
