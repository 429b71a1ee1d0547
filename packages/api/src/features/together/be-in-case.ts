import { presenceStates } from '@kraften/domain/concepts/team-signal/team-signal';
import * as z from 'zod/mini';
import { together } from '../../kernel/together/together-procedure';

/** Says that one reads or writes in a case, or not any more, and gives who else does. Said again every twenty seconds. */
export const beInCase = together
  .input(z.object({ caseId: z.uuid(), windowId: z.uuid(), state: z.enum(presenceStates) }))
  .mutation(async ({ ctx, input }) => {
    const { teamId, userId } = ctx.actor;
    return await ctx.hub.beHere({ ...input, teamId, userId, name: ctx.userName });
  });
