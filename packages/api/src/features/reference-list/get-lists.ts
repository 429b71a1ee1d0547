import { loadListEntries } from '@kraften/db/records/list-entry';
import { casework } from '../../kernel/permitted';

/** What the team has set of its lists, which forms offer by. */
export const getLists = casework('team:read').query(async ({ ctx }) => {
  const entries = await loadListEntries(ctx.tx, ctx.actor.teamId);
  await ctx.audit.log({ details: { rows: entries.length } });
  return { entries };
});
