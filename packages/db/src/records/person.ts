import { randomUUID } from 'node:crypto';
import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import { Sex } from '@kraften/domain/concepts/sex/sex';
import type { Transaction } from '../database';
import type { Person as PersonRow } from '../generated/prisma/client';
import { fromNullableColumn, toNullableColumn } from './calendar-column';

export type PersonRecord = PersonDetails & { readonly personId: string; readonly postalAddress: string };

export async function insertPerson(tx: Transaction, teamId: string, details: PersonDetails): Promise<string> {
  const id = randomUUID();
  await tx.person.create({ data: { id, teamId, ...columnsOf(details) } });
  return id;
}

export async function updatePerson(tx: Transaction, personId: string, details: PersonDetails): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { ...columnsOf(details), version: { increment: 1 } } });
}

/** The team's person with an identity number of twelve digits, or null. */
export async function findPersonIdByIdentityNumber(
  tx: Transaction,
  teamId: string,
  identityNumber: string,
): Promise<string | null> {
  const row = await tx.person.findUnique({
    where: { teamId_identityNumber: { teamId, identityNumber } },
    select: { id: true },
  });
  return row?.id ?? null;
}

export function personOf(row: PersonRow): PersonRecord {
  return {
    personId: row.id,
    givenName: row.givenName,
    familyName: row.familyName,
    birthDate: fromNullableColumn(row.birthDate),
    sex: Sex.parse(row.sex),
    identityNumber: row.identityNumber ?? '',
    phone: row.phone,
    email: row.email,
    postalAddress: row.postalAddress,
    municipality: row.municipality,
  };
}

function columnsOf(details: PersonDetails) {
  return {
    givenName: details.givenName,
    familyName: details.familyName,
    birthDate: toNullableColumn(details.birthDate),
    sex: details.sex,
    identityNumber: details.identityNumber === '' ? null : details.identityNumber,
    phone: details.phone,
    email: details.email,
    municipality: details.municipality,
  };
}
