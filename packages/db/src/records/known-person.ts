import type { KnownPerson } from '@kraften/domain/concepts/annual-report/named-people';
import type { Transaction } from '../database';

/** The names and numbers of everybody that the team has a record of, also those that are protected: only to look for them in a text. */
export async function loadKnownPersons(tx: Transaction, teamId: string): Promise<KnownPerson[]> {
  const select = { givenName: true, familyName: true, identityNumber: true } as const;
  const persons = await tx.person.findMany({ where: { teamId, disposedAt: null, mergedIntoId: null }, select });
  const hidden = await tx.protectedIdentity.findMany({ where: { teamId }, select });
  return [...persons, ...hidden];
}
