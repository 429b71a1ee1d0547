import { loadUserNames } from '@kraften/db/records/membership';
import { loadSavedViews } from '@kraften/db/records/saved-view';
import { casework } from '../../kernel/permitted';

/** The ways to look at the list of participants that the user has saved, and those that the team shares. */
export const listSavedViews = casework('participation:read').query(async ({ ctx }) => {
  const views = await loadSavedViews(ctx.tx, ctx.actor);
  const names = await loadUserNames(
    ctx.tx,
    views.map(({ ownerId }) => ownerId),
  );
  await ctx.audit.log({ details: { rows: views.length } });
  return views.map(({ ownerId, isFirst, removed: _never, ...view }) => {
    const isOwn = ownerId === ctx.actor.userId;
    return { ...view, isOwn, isFirst: isOwn && isFirst, ownerName: names.get(ownerId) ?? null };
  });
});
