import { loadTeams } from '@kraften/db/records/team';
import { figures, teamIdsOf } from '../../kernel/permitted';

/** The teams whose figures the actor may read. */
export const listOwnTeams = figures('team:read').query(async ({ ctx }) => {
  const teams = await loadTeams(ctx.tx, teamIdsOf(ctx.actor));
  await ctx.audit.log({});
  return teams.map(({ id, name, municipality }) => ({ teamId: id, teamName: name, municipality }));
});
