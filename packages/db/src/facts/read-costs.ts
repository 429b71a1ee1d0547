import type { Cost } from '@kraften/domain/concepts/cost/cost';
import type { Transaction } from '../database';
import { fromColumn } from '../records/calendar-column';

/** By month and category. */
export async function readCosts(tx: Transaction, teamId: string): Promise<Cost[]> {
  const rows = await tx.costFact.findMany({ where: { teamId }, orderBy: [{ month: 'asc' }, { category: 'asc' }] });
  return rows.map(({ month, category, ore, isPreliminary }) => ({
    month: fromColumn(month),
    category,
    ore,
    isPreliminary,
  }));
}
