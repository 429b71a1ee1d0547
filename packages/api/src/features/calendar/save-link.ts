import { endCalendarLink, insertCalendarLink } from '@kraften/db/records/calendar-link';
import * as z from 'zod/mini';
import { hashOfLinkSecret, newLinkSecret } from '../../kernel/link-secret';
import { casework } from '../../kernel/permitted';
import { conflict } from '../../kernel/problem';

/** Makes one's link to one's calendar, instead of the one that there may be, or ends it. Its secret is given this once. */
export const saveLink = casework('calendar:subscribe')
  .input(z.object({ change: z.enum(['make', 'end']) }))
  .mutation(async ({ ctx, input: { change } }) => {
    const { tx, actor } = ctx;
    await ctx.audit.log({ details: { change } });
    await endCalendarLink(tx, actor);
    if (change === 'end') return { key: null };
    const key = newLinkSecret();
    if (!(await insertCalendarLink(tx, actor, hashOfLinkSecret(key)))) throw conflict('Länken');
    return { key };
  });
