import type { Transaction } from '@kraften/db/database';
import { findEmployer, findWorkPlace } from '@kraften/db/records/employer';
import { findParticipation, type ParticipationRecord } from '@kraften/db/records/participation';
import { findPlacement, type PlacementRecord } from '@kraften/db/records/work-training';
import { notFound } from '../../kernel/problem';

/** A placement that is there, and the case that it belongs to. */
export async function placementAt(
  tx: Transaction,
  workTrainingId: string,
): Promise<{ readonly placement: PlacementRecord; readonly participation: ParticipationRecord }> {
  const placement = await findPlacement(tx, workTrainingId);
  const participation = placement === null ? null : await findParticipation(tx, placement.participationId);
  if (placement === null || participation === null) throw notFound('Arbetsträningen');
  return { placement, participation };
}

type Asked = { readonly employerId: string | null; readonly placeId: string | null };

/** Refuses an employer or a place that isn't the team's, and a place that isn't the employer's. */
export async function requireEmployer(tx: Transaction, { employerId, placeId }: Asked): Promise<void> {
  if (employerId !== null && (await findEmployer(tx, employerId)) === null) throw notFound('Arbetsgivaren');
  if (placeId === null) return;
  const place = await findWorkPlace(tx, placeId);
  if (place === null || place.employerId !== employerId) throw notFound('Platsen');
}
