import { loadListEntryChanges } from '@kraften/db/records/list-entry';
import { loadUserNames } from '@kraften/db/records/membership';
import { casework } from '../../kernel/permitted';

/** What has been changed in the team's lists and by whom, the latest first. */
export const listChanges = casework('team:read').query(async ({ ctx }) => {
  const changes = await loadListEntryChanges(ctx.tx, ctx.actor.teamId);
  const names = await loadUserNames(
    ctx.tx,
    changes.map(({ changedById }) => changedById),
  );
  await ctx.audit.log({ details: { rows: changes.length } });
  return changes.map(({ changedById, ...change }) => ({ ...change, changedByName: names.get(changedById) ?? null }));
});
