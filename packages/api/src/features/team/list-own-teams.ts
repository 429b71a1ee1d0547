import { readFirstEnrolments } from '@kraften/db/facts/read-first-enrolments';
import { loadTeams } from '@kraften/db/records/team';
import { teamIdsOf } from '@kraften/domain/permissions/actor';
import { firstDayFor } from '../../kernel/first-day-for';
import { seat } from '../../kernel/permitted';

/** The teams whose figures the seat reaches, and since when there are any. */
export const listOwnTeams = seat('seat:read').query(async ({ ctx }) => {
  const teams = await loadTeams(ctx.tx, teamIdsOf(ctx.actor));
  const first = await readFirstEnrolments(ctx.tx, teamIdsOf(ctx.actor));
  await ctx.audit.log({});
  return teams.map(({ id, name, catchment, reportProfile }) => ({
    ...{ teamId: id, teamName: name },
    catchment,
    reportProfile,
    firstEnrolledOn: firstDayFor(ctx.actor, first.get(id) ?? null),
  }));
});
