import { loadTeams } from '@kraften/db/records/team';
import { teamIdsOf } from '@kraften/domain/permissions/actor';
import { seat } from '../../kernel/permitted';

/** The teams whose figures the seat reaches. */
export const listOwnTeams = seat('seat:read').query(async ({ ctx }) => {
  const teams = await loadTeams(ctx.tx, teamIdsOf(ctx.actor));
  await ctx.audit.log({});
  return teams.map(({ id, name, catchment, reportProfile }) => ({
    ...{ teamId: id, teamName: name },
    catchment,
    reportProfile,
  }));
});
