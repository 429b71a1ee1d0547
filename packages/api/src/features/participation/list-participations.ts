import { loadListedParticipations } from '@kraften/db/records/participation';
import { findTeam } from '@kraften/db/records/team';
import { ListedPart } from '@kraften/domain/concepts/participation/participant-list';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { listedFacts } from './listed-facts';

/**
 * Everyone who is or has been enrolled in the team, or those that such a list begins with; the latest first, with what each open
 * participation asks for.
 */
export const listParticipations = casework('participation:read')
  .input(z.object({ part: ListedPart }))
  .query(async ({ ctx, input }) => {
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (team === null) throw notFound('Teamet');
    const participations = await loadListedParticipations(ctx.tx, team.id, input.part);
    const facts = await listedFacts(ctx.tx, participations, { rules: team, today: ctx.today() });
    await ctx.audit.log({ details: { rows: participations.length } });
    return participations.flatMap(({ participationId, version, person, coachId }) => {
      const listed = facts.get(participationId);
      const isProtected = person.protectedIdentity !== null;
      return listed === undefined ? [] : [{ participationId, version, isProtected, coachId, ...listed }];
    });
  });
