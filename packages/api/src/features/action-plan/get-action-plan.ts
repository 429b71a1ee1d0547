import { loadGoalVersions } from '@kraften/db/records/goal';
import { loadUserNames } from '@kraften/db/records/membership';
import { findParticipation } from '@kraften/db/records/participation';
import { goalChanges } from '@kraften/domain/concepts/action-plan/goal-changes';
import * as z from 'zod/mini';
import { openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** A participant's action plan: its goals in the order in which they were written, and what has been changed, newest first. */
export const getActionPlan = casework('participation:read')
  .input(z.object({ participationId: RecordId, ...openingInput }))
  .query(async ({ ctx, input: { participationId, reason } }) => {
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    const opening = openingDetails(participation.person, reason);
    const versions = await loadGoalVersions(ctx.tx, participationId);
    const names = await loadUserNames(
      ctx.tx,
      versions.map(({ changedById }) => changedById),
    );
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId, ...opening });
    const current = versions.filter(
      ({ goalId, number }) => !versions.some((other) => other.goalId === goalId && other.number > number),
    );
    const writtenAt = new Map(versions.map(({ goalId, changedAt }) => [goalId, changedAt.getTime()]));
    return {
      goals: current
        .toSorted((a, b) => (writtenAt.get(a.goalId) ?? 0) - (writtenAt.get(b.goalId) ?? 0))
        .map(({ goalId, number, goal }) => ({ goalId, version: number, ...goal })),
      changes: versions.map((version) => {
        const { goalId, number, goal, changedAt, changedById } = version;
        const before = versions.find((other) => other.goalId === goalId && other.number === number - 1);
        return {
          ...{ goalId, number, changedAt, wording: goal.wording },
          changedByName: names.get(changedById) ?? null,
          changes: goalChanges(before?.goal ?? null, goal),
        };
      }),
    };
  });
