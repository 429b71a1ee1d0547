import { loadAllTeams } from '@kraften/db/records/team';
import { resident } from '../../kernel/resident';

/** The teams that a resident can turn to. */
export const listAllTeams = resident('team:list').query(async ({ ctx }) => {
  const teams = await ctx.database.withActor(ctx.actor, { requestId: ctx.requestId }, ({ tx }) => loadAllTeams(tx));
  return teams.map(({ slug, name, municipality, admittedAges }) => ({
    teamSlug: slug,
    teamName: name,
    municipality,
    admittedAges,
  }));
});
