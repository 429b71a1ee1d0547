import { loadPublicStops } from '@kraften/db/records/intake-stop';
import { loadAllTeams } from '@kraften/db/records/team';
import { stopOn } from '@kraften/domain/concepts/intake-stop/intake-stop';
import { resident } from '../../kernel/resident';

/** The teams that a resident can turn to, each with what it says while it takes nobody in. */
export const listAllTeams = resident('team:list').query(async ({ ctx }) => {
  const [teams, stops] = await ctx.database.withActor(ctx.actor, { requestId: ctx.requestId }, async ({ tx }) => [
    await loadAllTeams(tx),
    await loadPublicStops(tx),
  ]);
  return teams.map(({ id, slug, name, catchment, admittedAges }) => {
    const ofTeam = stops.filter(({ teamId }) => teamId === id);
    return {
      teamSlug: slug,
      teamName: name,
      catchment,
      admittedAges,
      /** What the team says to those who want to refer themselves during a stop; null when it takes people in. */
      intakeStop: stopOn(ofTeam, ctx.today())?.publicText ?? null,
    };
  });
});
