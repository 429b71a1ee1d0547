import type { CostCategory } from '@kraften/domain/concepts/budget/cost-category';
import type { Transaction } from '../database';
import type { CostCategory as CategoryRow } from '../generated/prisma/client';

export type CostCategoryRecord = CostCategory & {
  readonly categoryId: string;
  readonly position: number;
  readonly version: number;
};

/** The team's cost categories in their order, also those that have ended. */
export async function loadCostCategories(tx: Transaction, teamId: string): Promise<CostCategoryRecord[]> {
  const rows = await tx.costCategory.findMany({ where: { teamId }, orderBy: [{ position: 'asc' }, { name: 'asc' }] });
  return rows.map(categoryOf);
}

/** Adds a category at the end of the list; false when something has that id or that name already. */
export async function insertCostCategory(
  tx: Transaction,
  owner: { readonly id: string; readonly teamId: string; readonly position: number },
  category: CostCategory,
): Promise<boolean> {
  const { count } = await tx.costCategory.createMany({ data: [{ ...category, ...owner }], skipDuplicates: true });
  return count === 1;
}

/** Changes a category; false when it has another version by now. */
export async function updateCostCategory(
  tx: Transaction,
  { id, version }: { readonly id: string; readonly version: number },
  category: CostCategory | Pick<CostCategoryRecord, 'position'>,
): Promise<boolean> {
  const { count } = await tx.costCategory.updateMany({
    where: { id, version },
    data: { ...category, version: { increment: 1 } },
  });
  return count === 1;
}

function categoryOf({ id, name, position, firstYear, lastYear, version }: CategoryRow): CostCategoryRecord {
  return { categoryId: id, name, position, firstYear, lastYear, version };
}
