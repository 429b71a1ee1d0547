import { findOwnCalendarLink } from '@kraften/db/records/calendar-link';
import { casework } from '../../kernel/permitted';

/** Whether one has a link to one's calendar, since when, and when a program last read through it. Never the link itself. */
export const getLink = casework('calendar:subscribe').query(async ({ ctx }) => {
  await ctx.audit.log({});
  return { link: await findOwnCalendarLink(ctx.tx, ctx.actor) };
});
