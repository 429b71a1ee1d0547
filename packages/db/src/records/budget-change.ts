import { randomUUID } from 'node:crypto';
import { type BudgetChange, BudgetField, ChangedValue } from '@kraften/domain/concepts/budget/budget-change';
import * as z from 'zod/mini';
import type { Transaction } from '../database';

/** What a change was of: a year, a category, a month of a category. */
export type ChangeOf = {
  readonly year: number | null;
  readonly categoryId: string | null;
  readonly month: number | null;
};

export type BudgetChangeRecord = BudgetChange &
  ChangeOf & { readonly changeId: string; readonly changedById: string; readonly changedAt: Date };

/** Adds to the history what was changed together. Who and when is the database's. */
export async function insertBudgetChanges(
  tx: Transaction,
  owner: ChangeOf & { readonly teamId: string; readonly changedById: string },
  changes: readonly BudgetChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.budgetChange.createMany({
    data: changes.map(({ field, before, after }) => ({
      ...owner,
      id: randomUUID(),
      field,
      before: { value: before },
      after: { value: after },
    })),
  });
}

const Kept = z.object({ value: ChangedValue });

type Wanted = { readonly teamId: string; readonly year: number; readonly atMost: number };

/** The latest changes in a year's budget and in the categories, the latest first. */
export async function loadBudgetChanges(
  tx: Transaction,
  { teamId, year, atMost }: Wanted,
): Promise<BudgetChangeRecord[]> {
  const rows = await tx.budgetChange.findMany({
    where: { teamId, OR: [{ year }, { year: null }] },
    orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
    take: atMost,
  });
  return rows.map(({ id, year: of, categoryId, month, field, before, after, changedById, changedAt }) => ({
    ...{ changeId: id, year: of, categoryId, month, changedById, changedAt },
    field: BudgetField.parse(field),
    before: Kept.parse(before).value,
    after: Kept.parse(after).value,
  }));
}

export type AllocationChangeRecord = BudgetChange & {
  readonly changeId: string;
  readonly teamId: string;
  readonly year: number | null;
  readonly changedAt: Date;
};

/** The latest changes in what these teams are given, the latest first; without who made them. */
export async function loadAllocationChanges(
  tx: Transaction,
  teamIds: readonly string[],
  atMost: number,
): Promise<AllocationChangeRecord[]> {
  const rows = await tx.budgetChange.findMany({
    where: { teamId: { in: [...teamIds] } },
    orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
    take: atMost,
    select: { id: true, teamId: true, year: true, field: true, before: true, after: true, changedAt: true },
  });
  return rows.map(({ id, field, before, after, ...row }) => ({
    ...{ ...row, changeId: id },
    field: BudgetField.parse(field),
    before: Kept.parse(before).value,
    after: Kept.parse(after).value,
  }));
}
