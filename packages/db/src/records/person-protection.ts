import type { ProtectedIdentityKind } from '@kraften/domain/concepts/protected-identity/protected-identity';
import type { Transaction } from '../database';
import type { PersonRecord } from './person';
import { findIdentity, insertIdentity, maskOf, type Writer } from './protected-identity';

/** Takes what says who the person is out of the row that all of the team read, if it is there. */
export async function protectPerson(
  tx: Transaction,
  writer: Writer,
  { person, kind }: { readonly person: PersonRecord; readonly kind: ProtectedIdentityKind },
): Promise<void> {
  const { personId } = person;
  if (person.protectedIdentity === null) await insertIdentity(tx, writer, person);
  await tx.person.update({
    where: { id: personId },
    data: { ...maskOf(personId, kind), version: { increment: 1 } },
  });
}

/** Puts a person's identity back into the row that all of the team read; false for a writer who may not see it. */
export async function liftProtection(tx: Transaction, personId: string): Promise<boolean> {
  const identity = await findIdentity(tx, personId);
  if (identity === null) return false;
  const { birthDate: _birthDate, identityNumber, ...columns } = identity;
  await tx.person.update({
    where: { id: personId },
    data: {
      ...columns,
      identityNumber: identityNumber === '' ? null : identityNumber,
      protectedIdentity: null,
      version: { increment: 1 },
    },
  });
  return true;
}
