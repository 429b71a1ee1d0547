import { tracked } from '@trpc/server';
import * as z from 'zod/mini';
import { together } from '../../kernel/together/together-procedure';

/** What happens in the own team: that something was changed, and who is where. Ends when the session or the role does. */
export const followTeam = together
  .input(z.optional(z.object({ lastEventId: z.nullish(z.string().check(z.maxLength(60))) })))
  .subscription(async function* ({ ctx, input, signal }) {
    const { teamId, userId } = ctx.actor;
    const lastId = input?.lastEventId ?? null;
    const ended = signal ?? new AbortController().signal;
    for await (const { id, news } of ctx.hub.follow({
      teamId,
      userId,
      lastId,
      signal: ended,
      stillMay: ctx.stillMay,
    })) {
      yield tracked(id, news);
    }
  });
