import { randomUUID } from 'node:crypto';
import type { PersonDetails } from '@kraften/domain/concepts/person/person';
import { ProtectedIdentityKind } from '@kraften/domain/concepts/protected-identity/protected-identity';
import { disposedNameOf } from '@kraften/domain/concepts/retention/disposal-effects';
import { Sex } from '@kraften/domain/concepts/sex/sex';
import type { Transaction } from '../database';
import type { Person as PersonRow, Prisma } from '../generated/prisma/client';
import { fromNullableColumn, toNullableColumn } from './calendar-column';
import { findProtectedPersonId, insertIdentity, maskOf, type Writer } from './protected-identity';

export type PersonRecord = PersonDetails & {
  readonly personId: string;
  readonly postalAddress: string;
  /** Not null: the name is a mask, and number, contact and birth date are left out. See `findIdentity`. */
  readonly protectedIdentity: ProtectedIdentityKind | null;
  /** The name is a mask, since who it was has been disposed of (gallrat). */
  readonly isDisposed: boolean;
  /** The row that this one was merged into. Then this one is empty. */
  readonly mergedIntoId: string | null;
};

/** A new person of the team, whose identity may be protected from the start. */
export async function insertPerson(
  tx: Transaction,
  writer: Writer,
  { protectedIdentity: kind, ...details }: PersonDetails & Pick<PersonRecord, 'protectedIdentity'>,
): Promise<string> {
  const id = randomUUID();
  const { teamId } = writer;
  await tx.person.create({ data: { id, teamId, ...columnsFor(id, details, kind) } });
  if (kind !== null) await insertIdentity(tx, writer, { ...details, personId: id });
  return id;
}

export async function updatePerson(
  tx: Transaction,
  writer: Writer,
  { personId, ...details }: PersonDetails & Pick<PersonRecord, 'personId'>,
): Promise<void> {
  const kind = await findProtection(tx, personId);
  if (kind !== null) await insertIdentity(tx, writer, { ...details, personId });
  await tx.person.update({
    where: { id: personId },
    data: { ...columnsFor(personId, details, kind), version: { increment: 1 } },
  });
}

/** The team's person with an identity number of twelve digits, or null; also one whose identity the reader may not see. */
export async function findPersonIdByIdentityNumber(
  tx: Transaction,
  teamId: string,
  identityNumber: string,
): Promise<string | null> {
  const row = await tx.person.findFirst({
    where: { teamId, identityNumberIndex: identityNumber },
    select: { id: true },
  });
  return row?.id ?? (await findProtectedPersonId(tx, identityNumber));
}

/** The team's person, or null. */
export async function findPerson(tx: Transaction, personId: string): Promise<PersonRecord | null> {
  const row = await tx.person.findUnique({ where: { id: personId } });
  return row === null ? null : personOf(row);
}

/** What a list says of a person. */
export type ListedPerson = Pick<
  PersonRecord,
  'personId' | 'givenName' | 'familyName' | 'birthDate' | 'sex' | 'protectedIdentity'
>;

export const listedPersonColumns = {
  ...{ id: true, givenName: true, familyName: true, birthDate: true, sex: true },
  ...{ protectedIdentity: true, disposedAt: true },
} satisfies Prisma.PersonSelect;

export function listedPersonOf(row: Pick<PersonRow, keyof typeof listedPersonColumns>): ListedPerson {
  const protectedIdentity = protectionOf(row);
  return {
    personId: row.id,
    ...(row.disposedAt === null ? { givenName: row.givenName, familyName: row.familyName } : disposedNameOf(row.id)),
    birthDate: protectedIdentity === null ? fromNullableColumn(row.birthDate) : null,
    sex: Sex.parse(row.sex),
    protectedIdentity,
  };
}

export function personOf(row: PersonRow): PersonRecord {
  return {
    ...listedPersonOf(row),
    identityNumber: row.identityNumber ?? '',
    phone: row.phone,
    email: row.email,
    postalAddress: row.postalAddress,
    municipality: row.municipality,
    isDisposed: row.disposedAt !== null,
    mergedIntoId: row.mergedIntoId,
  };
}

async function findProtection(tx: Transaction, personId: string): Promise<ProtectedIdentityKind | null> {
  const row = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { protectedIdentity: true } });
  return protectionOf(row);
}

function protectionOf({ protectedIdentity }: Pick<PersonRow, 'protectedIdentity'>): ProtectedIdentityKind | null {
  return protectedIdentity === null ? null : ProtectedIdentityKind.parse(protectedIdentity);
}

/** The columns of a person's row: when the person is protected, only what figures are made of. */
function columnsFor(personId: string, details: PersonDetails, kind: ProtectedIdentityKind | null) {
  const { birthDate, sex, identityNumber, givenName, familyName, phone, email, municipality } = details;
  const counted = { birthDate: toNullableColumn(birthDate), sex };
  if (kind !== null) return { ...counted, ...maskOf(personId, kind) };
  return {
    ...{ ...counted, givenName, familyName, phone, email, municipality },
    identityNumber: identityNumber === '' ? null : identityNumber,
  };
}
