import { randomUUID } from 'node:crypto';
import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import {
  maskedNameOf,
  type ProtectedIdentityKind,
} from '@kraften/domain/concepts/protected-identity/protected-identity';
import type { Transaction } from '../database';
import { cipherOf } from '../encryption/cipher-of';
import { rawSqlOf } from '../raw-sql';
import { fromNullableColumn } from './calendar-column';

/** Who a person with protected identity is. */
export type Identity = Omit<PersonDetails, 'sex'> & { readonly postalAddress: string };

/** Who writes about persons of which team. */
export type Writer = { readonly teamId: string; readonly userId: string };

/** Who a protected person is, as it was written down last; null for who isn't protected or may not be seen by the reader. */
export async function findIdentity(tx: Transaction, personId: string): Promise<Identity | null> {
  const row = await tx.protectedIdentity.findFirst({
    where: { personId, person: { protectedIdentity: { not: null } } },
    orderBy: { number: 'desc' },
    include: { person: { select: { birthDate: true } } },
  });
  if (row === null) return null;
  return {
    givenName: row.givenName,
    familyName: row.familyName,
    birthDate: fromNullableColumn(row.person.birthDate),
    identityNumber: row.identityNumber ?? '',
    phone: row.phone,
    email: row.email,
    postalAddress: row.postalAddress ?? '',
    municipality: row.municipality,
  };
}

/** Whether who asks may see who a person is, if that is protected: the team's lead, and the coach in charge of an open case. */
export async function maySeeIdentity(tx: Transaction, personId: string): Promise<boolean> {
  const [row] = await rawSqlOf(tx).$queryRaw<{ open: boolean }[]>`
    SELECT kraften_may_see_identity(${personId}::uuid) AS open`;
  return row?.open === true;
}

/** The team's person with an identity number that the reader may not see, or null. */
export async function findProtectedPersonId(tx: Transaction, identityNumber: string): Promise<string | null> {
  const indexes = cipherOf(tx).blindUnderAnyKey('protected_identity.identity_number_index', identityNumber);
  const [found] = await rawSqlOf(tx).$queryRaw<{ id: string | null }[]>`
    SELECT protected_person_with(${indexes}::text[]) AS id`;
  return found?.id ?? null;
}

/** The family names of those of the persons who are protected and whom the reader may see. */
export async function loadProtectedFamilyNames(
  tx: Transaction,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.protectedIdentity.findMany({
    where: { personId: { in: [...personIds] }, person: { protectedIdentity: { not: null } } },
    orderBy: { number: 'asc' },
    select: { personId: true, familyName: true },
  });
  return new Map(rows.map(({ personId, familyName }) => [personId, familyName]));
}

type WrittenIdentity = Omit<Identity, 'birthDate' | 'postalAddress'> & {
  readonly personId: string;
  readonly postalAddress?: string;
};

/** Writes down who a protected person is. An address that is left out stays the one that was known. */
export async function insertIdentity(
  tx: Transaction,
  { teamId, userId }: Writer,
  identity: WrittenIdentity,
): Promise<void> {
  const { personId, givenName, familyName, identityNumber, phone, email, municipality, postalAddress } = identity;
  // Not `create`, which reads the row back: the writer may be one who may not see it.
  await tx.protectedIdentity.createMany({
    data: {
      ...{ id: randomUUID(), teamId, personId, recordedById: userId },
      ...{ givenName, familyName, phone, email, municipality },
      identityNumber: identityNumber === '' ? null : identityNumber,
      ...(postalAddress === undefined ? {} : { postalAddress }),
    },
  });
}

/** What stands in a protected person's own row in the place of who it is. */
export function maskOf(personId: string, kind: ProtectedIdentityKind) {
  const nothing = { identityNumber: null, phone: '', email: '', postalAddress: '', municipality: '' };
  return { ...maskedNameOf(personId), ...nothing, protectedIdentity: kind };
}
