import type { FollowUpFact } from '@kraften/domain/concepts/follow-up/follow-up-fact';
import type { Transaction } from '../database';
import { fromColumn } from '../records/calendar-column';

/** The first held first. */
export async function readFollowUps(tx: Transaction, teamId: string): Promise<FollowUpFact[]> {
  const rows = await tx.followUpFact.findMany({ where: { teamId }, orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] });
  return rows.map(({ participationId, heldOn }) => ({ participationId, heldOn: fromColumn(heldOn) }));
}
