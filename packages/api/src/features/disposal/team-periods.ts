import type { Transaction } from '@kraften/db/database';
import { loadRetentionPeriods } from '@kraften/db/records/retention-period';
import { periodsIn, type RetentionPeriods } from '@kraften/domain/concepts/retention/retention-period';

/** How long a team keeps each kind of record now. */
export async function teamPeriods(tx: Transaction, teamId: string): Promise<RetentionPeriods> {
  return periodsIn(await loadRetentionPeriods(tx, teamId));
}
