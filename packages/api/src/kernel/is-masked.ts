import type { Transaction } from '@kraften/db/database';
import type { PersonRecord } from '@kraften/db/records/person';
import { maySeeIdentity } from '@kraften/db/records/protected-identity';

/** Whether the person's identity is protected from who acts. */
export async function isMasked(
  tx: Transaction,
  { personId, protectedIdentity }: Pick<PersonRecord, 'personId' | 'protectedIdentity'>,
): Promise<boolean> {
  return protectedIdentity !== null && !(await maySeeIdentity(tx, personId));
}
