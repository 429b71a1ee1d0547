import { insertObjectionAnswer, loadObjections } from '@kraften/db/records/objection';
import { checkObjectionAnswer, ObjectionAnswer } from '@kraften/domain/concepts/person-rights/objection';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Keeps what the team answered an objection, once. */
export const answerObjection = casework('person-rights:write')
  .input(z.extend(ObjectionAnswer, { personId: RecordId, objectionId: RecordId }))
  .mutation(async ({ ctx, input: { personId, objectionId, ...answer } }) => {
    const objection = (await loadObjections(ctx.tx, personId)).find((one) => one.objectionId === objectionId);
    if (objection === undefined) throw notFound('Invändningen');
    const checked = checkObjectionAnswer(answer, objection.receivedOn, ctx.today());
    if (!checked.ok) throw fieldProblem(checked.problem);
    const { teamId, userId: recordedById } = ctx.actor;
    const isFirst = await insertObjectionAnswer(ctx.tx, { teamId, objectionId, recordedById }, checked.value);
    if (!isFirst) throw outOfTurn('Invändningen är redan besvarad.');
    await ctx.audit.log({ subjectId: personId, personId, details: { objectionId, outcome: answer.outcome } });
  });
