import { findGroup, loadGroupMembers, saveGroupPlace } from '@kraften/db/records/group';
import { findParticipation } from '@kraften/db/records/participation';
import { GroupPlace } from '@kraften/domain/concepts/group/group-member';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

const Input = z.extend(
  z.object({ groupId: RecordId, participationId: RecordId, memberId: RecordId, version: Version }),
  {
    place: GroupPlace,
  },
);

/** Puts a participant in the queue, gives them a place, or ends either. Version 0 is new, under an id of the caller's. */
export const placeMember = casework('group:write')
  .input(Input)
  .mutation(async ({ ctx, input }) => {
    const { groupId, participationId, memberId, version, place } = input;
    const { teamId } = ctx.actor;
    const group = await findGroup(ctx.tx, groupId);
    if (group === null) throw notFound('Gruppen');
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    if (group.teamId !== teamId && !group.sharedTeamIds.includes(teamId))
      throw outOfTurn('Gruppen delas inte längre med ditt team.');
    if (version === 0 && participation.closing !== null) throw outOfTurn('Deltagandet är avslutat.');
    if (version === 0 && group.endedOn !== null && group.endedOn < place.askedOn)
      throw outOfTurn('Gruppen är avslutad.');
    if (place.joinedOn !== null && place.joinedOn < participation.enrolledOn) {
      throw fieldProblem([{ field: 'joinedOn', message: `Välj ${participation.enrolledOn} eller en senare dag.` }]);
    }
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId, details: { groupId } });
    const stored = (await loadGroupMembers(ctx.tx, { groupId })).find((member) => member.memberId === memberId);
    // The same sent twice, because the first answer was lost.
    if (stored?.version === version + 1 && stored.joinedOn === place.joinedOn && stored.leftOn === place.leftOn) return;
    const saved = await saveGroupPlace(ctx.tx, { memberId, teamId, groupId, participationId, version }, place);
    if (saved === 'conflict') throw conflict('Platsen');
    if (saved === 'full') throw outOfTurn('Gruppen är full. Ställ deltagaren i kö, eller ge gruppen fler platser.');
  });
