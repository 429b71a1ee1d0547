import { insertScore, loadScores } from '@kraften/db/records/outcome-score';
import { findParticipation } from '@kraften/db/records/participation';
import { findTeam } from '@kraften/db/records/team';
import { checkScore, ScoreEntry } from '@kraften/domain/concepts/outcome-score/outcome-score';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/**
 * Writes a measurement in, under an id of the writer's choosing. `correctsId` names the one of the same scale that was wrong: it
 * stays to be read, and counts no more. After the closing only days up to it can be measured.
 */
export const recordScore = casework('participation:write')
  .input(z.extend(ScoreEntry, { participationId: RecordId, scoreId: RecordId, correctsId: z.nullable(RecordId) }))
  .mutation(async ({ ctx, input }) => {
    const { participationId, scoreId, correctsId, ...entry } = input;
    const participation = await findParticipation(ctx.tx, participationId);
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (participation === null || team === null) throw notFound('Deltagandet');
    const scores = await loadScores(ctx.tx, participationId);
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId });
    // The answer was lost on its way, and it came again.
    if (scores.some((score) => score.scoreId === scoreId)) return;
    const checked = checkScore(entry, {
      isLicensed: team.scalesAreLicensed,
      enrolledOn: participation.enrolledOn,
      until: participation.closing?.closedOn ?? ctx.today(),
    });
    if (!checked.ok) throw fieldProblem(checked.problem);
    const ofTheDay = scores.find(
      ({ scale, measuredOn, correctedAt }) =>
        correctedAt === null && scale === entry.scale && measuredOn === entry.measuredOn,
    );
    if (ofTheDay !== undefined && ofTheDay.scoreId !== correctsId) {
      throw fieldProblem([
        { field: 'measuredOn', message: 'Det finns redan en skattning den dagen. Rätta den i stället.' },
      ]);
    }
    const corrected = scores.find((score) => score.scoreId === correctsId);
    if (correctsId !== null && corrected?.scale !== entry.scale) throw notFound('Skattningen');
    const { teamId, userId: recordedById } = ctx.actor;
    const owner = { teamId, participationId, recordedById };
    if (!(await insertScore(ctx.tx, owner, { ...entry, scoreId, correctsId }))) throw conflict('Skattningen');
  });
