import { findKeptMembership, removeMembership } from '@kraften/db/records/account';
import * as z from 'zod/mini';
import { accounts } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';

/** Takes a role from somebody. The account stays, so that the log goes on saying who did what. */
export const removeRole = accounts('user:write')
  .input(z.object({ membershipId: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const membership = await findKeptMembership(ctx.tx, input.membershipId);
    if (membership === null) throw notFound('Rollen');
    const { userId, role, teamId } = membership;
    if (userId === ctx.actor.userId)
      throw outOfTurn('Du kan inte ta din egen roll. Be någon annan som sköter användarna.');
    if (!(await removeMembership(ctx.tx, input.membershipId))) throw notFound('Rollen');
    await ctx.audit.log({ subjectId: userId, ...(teamId === null ? {} : { teamId }), details: { role } });
  });
