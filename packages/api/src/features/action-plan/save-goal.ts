import { findGoal, insertGoalVersion } from '@kraften/db/records/goal';
import { checkGoal, Goal } from '@kraften/domain/concepts/action-plan/goal';
import { goalChanges } from '@kraften/domain/concepts/action-plan/goal-changes';
import * as z from 'zod/mini';
import { openParticipation } from '../../kernel/open-participation';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/**
 * Keeps a goal with its steps and ratings as the version after `version`; what stood before stays to be read. A new goal has
 * version 0 and an id of the writer's choosing. Saying the same again changes nothing and is no conflict.
 */
export const saveGoal = casework('participation:write')
  .input(z.object({ participationId: RecordId, goalId: RecordId, version: Version, goal: Goal }))
  .mutation(async ({ ctx, input }) => {
    const { participationId, goalId, version } = input;
    const { enrolledOn, person } = await openParticipation(ctx.tx, participationId);
    const stored = await findGoal(ctx.tx, goalId);
    if (stored === null ? version > 0 : stored.participationId !== participationId) throw notFound('Målet');
    const checked = checkGoal(input.goal, enrolledOn, ctx.today());
    if (!checked.ok) throw fieldProblem(checked.problem);
    await ctx.audit.log({ subjectId: participationId, personId: person.personId, details: { goalId } });
    if (stored !== null && goalChanges(stored.goal, checked.value).length === 0) return { version: stored.number };
    const { teamId, userId: changedById } = ctx.actor;
    const next = { goalId, number: version, goal: checked.value };
    if (version !== (stored?.number ?? 0)) throw conflict('Målet');
    if (!(await insertGoalVersion(ctx.tx, { teamId, participationId, changedById }, next))) throw conflict('Målet');
    return { version: version + 1 };
  });
