import { withdrawInvitation } from '@kraften/db/records/invitation';
import * as z from 'zod/mini';
import { accounts } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';

/** Makes a link that nobody has used worthless. */
export const withdrawAnInvitation = accounts('user:write')
  .input(z.object({ invitationId: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const withdrawn = await withdrawInvitation(ctx.tx, input.invitationId, new Date());
    if (withdrawn === null) throw notFound('Inbjudan');
    const { teamId } = withdrawn;
    await ctx.audit.log({ subjectId: input.invitationId, ...(teamId === null ? {} : { teamId }) });
  });
