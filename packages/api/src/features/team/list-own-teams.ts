import { loadTeams } from '@kraften/db/records/team';
import { seat, teamIdsOf } from '../../kernel/permitted';

/** The teams whose figures the seat reaches. */
export const listOwnTeams = seat('team:read').query(async ({ ctx }) => {
  const teams = await loadTeams(ctx.tx, teamIdsOf(ctx.actor));
  await ctx.audit.log({});
  return teams.map(({ id, name, municipality }) => ({ teamId: id, teamName: name, municipality }));
});
