import type { Transaction } from '@kraften/db/database';
import { findParticipation } from '@kraften/db/records/participation';
import type { PersonRecord } from '@kraften/db/records/person';
import { findReferral } from '@kraften/db/records/referral';
import type { RaisedCase } from '@kraften/domain/concepts/meeting/meeting-note';

type Raised = Pick<RaisedCase, 'participationId' | 'referralId'>;

/** Whose case it is; null for one that isn't the team's. */
export async function personOf(tx: Transaction, { participationId, referralId }: Raised): Promise<PersonRecord | null> {
  if (participationId !== null) return (await findParticipation(tx, participationId))?.person ?? null;
  return referralId === null ? null : ((await findReferral(tx, referralId))?.person ?? null);
}

/** What the log says of a case that was read or written at a meeting. */
export function loggedCase({ participationId, referralId }: Raised, { personId }: Pick<PersonRecord, 'personId'>) {
  return { subjectId: participationId ?? referralId, personId };
}
