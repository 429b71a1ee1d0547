import { insertWithdrawnClosing, replaceClosingDraft } from '@kraften/db/records/closing';
import {
  claimParticipation,
  findParticipation,
  loadOtherParticipations,
  removeClosing,
} from '@kraften/db/records/participation';
import { Reopening, reopeningProblem } from '@kraften/domain/concepts/closing/reopening';
import * as z from 'zod/mini';
import { participationTarget } from '../../kernel/claim-open-participation';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';

/**
 * Takes a wrong closing back: the participation goes on. What the closing said is kept with who, when and why; its final
 * documentation is the draft of the next.
 */
export const withdrawClosing = casework('participation:write')
  .input(z.extend(Reopening, participationTarget))
  .mutation(async ({ ctx, input: { participationId, version, reason } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    const { closing, person } = participation;
    if (closing === null) throw outOfTurn('Deltagandet är inte avslutat.');
    if (person.isDisposed) throw outOfTurn('Uppgifterna om personen är gallrade.');
    const others = await loadOtherParticipations(ctx.tx, person.personId, participationId);
    const problem = reopeningProblem(participation, others);
    if (problem !== null) throw fieldProblem([{ field: 'reason', message: problem }]);
    if (!(await claimParticipation(ctx.tx, participationId, version))) throw conflict('Deltagandet');
    const { teamId, userId } = ctx.actor;
    await insertWithdrawnClosing(ctx.tx, { teamId, participationId, withdrawnById: userId }, { ...closing, reason });
    await removeClosing(ctx.tx, participationId);
    await replaceClosingDraft(ctx.tx, { teamId, participationId, changedById: userId }, closing.finalDocumentation);
    await ctx.audit.log({
      subjectId: participationId,
      personId: person.personId,
      details: { outcome: closing.outcome },
    });
  });
