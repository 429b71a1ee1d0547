import type { Transaction } from '@kraften/db/database';
import { findParticipation, type ParticipationRecord } from '@kraften/db/records/participation';
import { notFound, outOfTurn } from './problem';

/** A participation that isn't closed, for a change of something beside it that has a version of its own. */
export async function openParticipation(tx: Transaction, participationId: string): Promise<ParticipationRecord> {
  const participation = await findParticipation(tx, participationId);
  if (participation === null) throw notFound('Deltagandet');
  if (participation.closing !== null) throw outOfTurn('Deltagandet är redan avslutat.');
  return participation;
}
