import { insertObjection } from '@kraften/db/records/objection';
import { findPerson } from '@kraften/db/records/person';
import { checkObjection, Objection } from '@kraften/domain/concepts/person-rights/objection';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Notes that a person objects. It stands on the case until the team has answered. */
export const recordObjection = casework('person-rights:write')
  .input(z.extend(Objection, { personId: RecordId }))
  .mutation(async ({ ctx, input: { personId, ...objection } }) => {
    if ((await findPerson(ctx.tx, personId)) === null) throw notFound('Personen');
    const checked = checkObjection(objection, ctx.today());
    if (!checked.ok) throw fieldProblem(checked.problem);
    const { teamId, userId: recordedById } = ctx.actor;
    const objectionId = await insertObjection(ctx.tx, { teamId, personId, recordedById }, checked.value);
    await ctx.audit.log({ subjectId: personId, personId, details: { objectionId } });
    return { objectionId };
  });
