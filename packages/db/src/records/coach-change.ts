import type { Transaction } from '../database';

/** Gives a participation that is open another coach; false when somebody else has changed it since `version` was read. */
export async function saveCoach(
  tx: Transaction,
  { participationId, version }: { readonly participationId: string; readonly version: number },
  coachId: string,
): Promise<boolean> {
  const { count } = await tx.participation.updateMany({
    where: { id: participationId, version, closedOn: null },
    data: { coachId, version: { increment: 1 } },
  });
  return count === 1;
}
