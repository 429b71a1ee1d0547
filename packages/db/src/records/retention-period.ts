import { randomUUID } from 'node:crypto';
import type { RetentionPeriod } from '@kraften/domain/concepts/retention/retention-period';
import { TimedKind } from '@kraften/domain/concepts/retention/retention-rules';
import type { Transaction } from '../database';

export type RetentionPeriodRecord = RetentionPeriod & { readonly decidedById: string; readonly decidedAt: Date };

/** What the team has decided about how long records are kept, the latest first. Only its lead gets any. */
export async function loadRetentionPeriods(tx: Transaction, teamId: string): Promise<RetentionPeriodRecord[]> {
  const rows = await tx.retentionPeriod.findMany({
    where: { teamId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ kind, months, reference, decidedById, decidedAt }) => ({
    ...{ kind: TimedKind.parse(kind), months, reference, decidedById, decidedAt },
  }));
}

/** Adds what has been decided; it holds from this moment. When is the database's time. */
export async function insertRetentionPeriod(
  tx: Transaction,
  owner: { readonly teamId: string; readonly decidedById: string },
  period: RetentionPeriod,
): Promise<string> {
  const id = randomUUID();
  await tx.retentionPeriod.create({ data: { ...period, ...owner, id } });
  return id;
}
