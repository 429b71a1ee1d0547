import type { Transaction } from '@kraften/db/database';
import { loadCostCategories } from '@kraften/db/records/cost-category';
import { notFound } from '../../kernel/problem';

/** Refuses a category that isn't the team's. */
export async function requireCategories(
  tx: Transaction,
  teamId: string,
  categoryIds: readonly string[],
): Promise<void> {
  const known = new Set((await loadCostCategories(tx, teamId)).map(({ categoryId }) => categoryId));
  if (!categoryIds.every((id) => known.has(id))) throw notFound('Kostnadsslaget');
}
