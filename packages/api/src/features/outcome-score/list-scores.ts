import { loadUserNames } from '@kraften/db/records/membership';
import { loadScores } from '@kraften/db/records/outcome-score';
import { findParticipation } from '@kraften/db/records/participation';
import { findTeam } from '@kraften/db/records/team';
import * as z from 'zod/mini';
import { openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** A participant's measurements, oldest first, those that were corrected too, and what the team holds them against. */
export const listScores = casework('participation:read')
  .input(z.object({ participationId: RecordId, ...openingInput }))
  .query(async ({ ctx, input: { participationId, reason } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (participation === null || team === null) throw notFound('Deltagandet');
    const opening = openingDetails(participation.person, reason);
    const scores = await loadScores(ctx.tx, participationId);
    const names = await loadUserNames(
      ctx.tx,
      scores.flatMap(({ recordedById }) => recordedById ?? []),
    );
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId, ...opening });
    return {
      isLicensed: team.scalesAreLicensed,
      guides: team.scoreGuides,
      scores: scores.map(({ recordedById, ...score }) => ({
        ...score,
        recordedByName: recordedById === null ? null : (names.get(recordedById) ?? null),
      })),
    };
  });
