import type { IncomeAfter } from '@kraften/domain/concepts/closing/income-after';
import { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import type { Transaction } from '../database';

/** One for each closing. */
export async function readIncomeAfter(tx: Transaction, teamId: string): Promise<IncomeAfter[]> {
  const rows = await tx.incomeAfterFact.findMany({ where: { teamId }, orderBy: { id: 'asc' } });
  return rows.map(({ id, incomeSource }) => ({
    participationId: id,
    incomeSource: incomeSource === null ? null : IncomeSource.parse(incomeSource),
  }));
}
