import { loadDisposals } from '@kraften/db/records/disposal';
import { casework } from '../../kernel/permitted';
import { describedDisposals } from './described-disposal';

/** The team's decisions to dispose, the latest first, each with how far it has come. */
export const listDisposals = casework('disposal:read').query(async ({ ctx }) => {
  const disposals = await loadDisposals(ctx.tx, ctx.actor.teamId);
  await ctx.audit.log({ details: { rows: disposals.length } });
  return (await describedDisposals(ctx.tx, disposals)).map(({ items, ...disposal }) => ({
    ...disposal,
    persons: items.length,
    disposed: items.filter(({ disposedAt }) => disposedAt !== null).length,
  }));
});
