import { randomUUID } from 'node:crypto';
import { Goal } from '@kraften/domain/concepts/action-plan/goal';
import { groupBy } from '@kraften/domain/group-by';
import type { Transaction } from '../database';

export type GoalVersion = {
  readonly goalId: string;
  readonly participationId: string;
  /** From 1. */
  readonly number: number;
  readonly goal: Goal;
  readonly changedById: string;
  readonly changedAt: Date;
};

type GoalRow = Omit<GoalVersion, 'goal'> & { readonly content: unknown };

/** All versions of a participation's goals, the newest first. */
export async function loadGoalVersions(tx: Transaction, participationId: string): Promise<GoalVersion[]> {
  const rows = await tx.goal.findMany({
    where: { participationId },
    orderBy: [{ changedAt: 'desc' }, { number: 'desc' }],
  });
  return rows.map(versionOf);
}

/** The goals as they stand, by participation. */
export async function loadCurrentGoals(
  tx: Transaction,
  participationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Goal[]>> {
  const rows = await tx.goal.findMany({
    where: { participationId: { in: [...participationIds] }, supersededAt: null },
    orderBy: { changedAt: 'asc' },
  });
  const byParticipation = groupBy(rows.map(versionOf), ({ participationId }) => participationId);
  return new Map([...byParticipation].map(([id, versions]) => [id, versions.map(({ goal }) => goal)]));
}

/** A goal as it stands; null when there is none. */
export async function findGoal(tx: Transaction, goalId: string): Promise<GoalVersion | null> {
  const row = await tx.goal.findFirst({ where: { goalId, supersededAt: null } });
  return row === null ? null : versionOf(row);
}

type GoalOwner = { readonly teamId: string; readonly participationId: string; readonly changedById: string };

/** Keeps the next version of a goal, after `number`, which is 0 for a new one; false when another came first. */
export async function insertGoalVersion(
  tx: Transaction,
  owner: GoalOwner,
  { goalId, number, goal }: { readonly goalId: string; readonly number: number; readonly goal: Goal },
): Promise<boolean> {
  if (number > 0) {
    const { count } = await tx.goal.updateMany({
      where: { goalId, number, supersededAt: null },
      data: { supersededAt: new Date() },
    });
    if (count === 0) return false;
  }
  const { count } = await tx.goal.createMany({
    data: [{ ...owner, id: randomUUID(), goalId, number: number + 1, content: goal }],
    skipDuplicates: true,
  });
  return count === 1;
}

function versionOf({ goalId, participationId, number, content, changedById, changedAt }: GoalRow): GoalVersion {
  return { goalId, participationId, number, goal: Goal.parse(content), changedById, changedAt };
}
