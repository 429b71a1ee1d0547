import type { Transaction } from '@kraften/db/database';
import { claimParticipation, type ParticipationRecord } from '@kraften/db/records/participation';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { Result } from '@kraften/domain/result';
import { openParticipation } from './open-participation';
import { conflict, fieldProblem } from './problem';
import { RecordId, Version } from './record-input';

/** What every change of a participation names: which, and the version that the form was filled in against. */
export const participationTarget = { participationId: RecordId, version: Version };

type Target = { readonly participationId: string; readonly version: number };

/**
 * Finds an open participation, holds the change against its rules and takes its next version. The change itself is
 * left to the caller, in the same transaction.
 */
export async function claimOpenParticipation<Change>(
  tx: Transaction,
  target: Target,
  check: (participation: ParticipationRecord) => Result<Change, FieldError[]>,
): Promise<{ participation: ParticipationRecord; change: Change }> {
  const participation = await openParticipation(tx, target.participationId);
  const checked = check(participation);
  if (!checked.ok) throw fieldProblem(checked.problem);
  if (!(await claimParticipation(tx, target.participationId, target.version))) throw conflict('Deltagandet');
  return { participation, change: checked.value };
}
