import { loadCoaches } from '@kraften/db/records/membership';
import { casework } from '../../kernel/permitted';

/** The people in the own team who can be responsible for a case. */
export const listCoaches = casework('team:read').query(async ({ ctx }) => {
  await ctx.audit.log({});
  return loadCoaches(ctx.tx, ctx.actor.teamId);
});
