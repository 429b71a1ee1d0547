import { loadEmployers } from '@kraften/db/records/employer';
import { loadParticipations } from '@kraften/db/records/participation';
import { loadLastingPlacements } from '@kraften/db/records/work-training';
import { casework } from '../../kernel/permitted';

/** The employers whom the team knows, with their places, and who is there now. */
export const listEmployers = casework('participation:read').query(async ({ ctx }) => {
  const { teamId } = ctx.actor;
  const employers = await loadEmployers(ctx.tx, teamId);
  const participations = new Map(
    (await loadParticipations(ctx.tx, teamId, 'open')).map((each) => [each.participationId, each.person]),
  );
  const lasting = (await loadLastingPlacements(ctx.tx, teamId)).flatMap((placement) => {
    const person = participations.get(placement.participationId);
    if (person === undefined) return [];
    const { workTrainingId, participationId, employerId, employer, startedOn, followUpOn } = placement;
    const { givenName, familyName, protectedIdentity } = person;
    return [
      {
        ...{ workTrainingId, participationId, employerId, employer, startedOn, followUpOn },
        ...{ givenName, familyName, isProtected: protectedIdentity !== null },
      },
    ];
  });
  await ctx.audit.log({ details: { rows: lasting.length } });
  return { employers, lasting };
});
