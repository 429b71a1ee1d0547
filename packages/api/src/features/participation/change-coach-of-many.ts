import { saveCoach } from '@kraften/db/records/many-participations';
import { loadCoaches } from '@kraften/db/records/membership';
import { barToCoach } from '@kraften/domain/concepts/many-at-once/many-at-once';
import * as z from 'zod/mini';
import { participationTarget } from '../../kernel/claim-open-participation';
import { findEach, manyOf } from '../../kernel/many-participations';
import { longCasework } from '../../kernel/permitted';
import { conflict, fieldProblem } from '../../kernel/problem';

/** Each names its coach, so that those who were given one together can be given back to whoever had them. */
const ChangedCoach = z.extend(z.object(participationTarget), { coachId: z.string().check(z.maxLength(100)) });

/** Gives many participations another coach: all of them, or none when somebody else has changed one of them. */
export const changeCoachOfMany = longCasework('participation:write')
  .input(z.object({ changes: manyOf(ChangedCoach) }))
  .mutation(async ({ ctx, input: { changes } }) => {
    const coaches = new Set((await loadCoaches(ctx.tx, ctx.actor.teamId)).map(({ userId }) => userId));
    const many = await findEach(ctx.tx, changes);
    if (changes.some(({ coachId }) => !coaches.has(coachId))) {
      throw fieldProblem([{ field: 'coachId', message: 'Välj en handledare i teamet.' }]);
    }
    for (const { each, found } of many) {
      const isSentAgain = found.coachId === each.coachId && found.version === each.version + 1;
      if (isSentAgain) continue;
      if (barToCoach(found, each.coachId) !== null) throw conflict('Ett av deltagandena');
      if (!(await saveCoach(ctx.tx, each, each.coachId))) throw conflict('Ett av deltagandena');
    }
    await ctx.audit.log(
      ...many.map(({ each, found }) => ({
        ...{ subjectId: found.participationId, personId: found.personId },
        details: { coachId: each.coachId, together: many.length },
      })),
    );
  });
