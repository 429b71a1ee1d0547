import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { MergedValues, type PersonFields } from '@kraften/domain/concepts/same-person/person-merge';
import type { Transaction } from '../database';
import { rawSqlOf } from '../raw-sql';
import { fromNullableColumn, toNullableColumn } from './calendar-column';
import type { Writer } from './protected-identity';

/** A person of the team as far as it says whether two are the same. */
export type ComparablePerson = {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: CalendarDate | null;
  readonly identityNumber: string;
};

/** The team's persons who can be the same as another: not those who are protected, disposed of or merged already. */
export async function loadComparablePersons(tx: Transaction, teamId: string): Promise<ComparablePerson[]> {
  const rows = await tx.person.findMany({
    where: { teamId, disposedAt: null, protectedIdentity: null, mergedIntoId: null },
    select: { id: true, givenName: true, familyName: true, birthDate: true, identityNumber: true },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map((row) => ({
    ...{ personId: row.id, givenName: row.givenName, familyName: row.familyName },
    birthDate: fromNullableColumn(row.birthDate),
    identityNumber: row.identityNumber ?? '',
  }));
}

/** The pairs of the team's persons that somebody has said are two, each in both orders: `one other`. */
export async function loadToldApart(tx: Transaction, teamId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.personDifference.findMany({ where: { teamId }, select: { oneId: true, otherId: true } });
  return new Set(rows.flatMap(({ oneId, otherId }) => [`${oneId} ${otherId}`, `${otherId} ${oneId}`]));
}

/** Remembers that two rows are two persons. Saying it twice is saying it once. */
export async function tellApart(
  tx: Transaction,
  { teamId, userId: recordedById }: Writer,
  difference: { readonly id: string; readonly personIds: readonly [string, string] },
): Promise<void> {
  const [oneId = '', otherId = ''] = difference.personIds.toSorted();
  await tx.personDifference.createMany({
    data: { id: difference.id, teamId, oneId, otherId, recordedById },
    skipDuplicates: true,
  });
}

export type PersonMergeRecord = MergedValues & {
  readonly mergeId: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly mergedById: string;
  readonly mergedAt: Date;
  readonly isUndone: boolean;
};

/** The merges that made a person's row what it is, the latest first; undone ones are left out. */
export async function loadMerges(tx: Transaction, personId: string): Promise<PersonMergeRecord[]> {
  const rows = await tx.personMerge.findMany({
    where: { keptId: { in: [...(await loadIdsOfPerson(tx, personId))] }, undoneAt: null },
    orderBy: { mergedAt: 'desc' },
  });
  return rows.map(mergeOf);
}

export async function findMerge(tx: Transaction, mergeId: string): Promise<PersonMergeRecord | null> {
  const row = await tx.personMerge.findUnique({ where: { id: mergeId } });
  return row === null ? null : mergeOf(row);
}

/** The ids under which a person has been known: the row's own, and those of the rows that were merged into it. */
export async function loadIdsOfPerson(tx: Transaction, personId: string): Promise<readonly string[]> {
  const ids = [personId];
  for (let last = ids; last.length > 0; ) {
    const rows = await tx.person.findMany({ where: { mergedIntoId: { in: [...last] } }, select: { id: true } });
    last = rows.map(({ id }) => id).filter((id) => !ids.includes(id));
    ids.push(...last);
  }
  return ids;
}

type Merge = {
  readonly mergeId: string;
  readonly keptId: string;
  readonly mergedId: string;
  /** What stands in the two rows. */
  readonly values: MergedValues;
  /** What is to stand in the one that is kept. */
  readonly chosen: PersonFields;
};

/** Makes two rows one. What stood in them is kept in the merge; the merged row is left empty. */
export async function mergePersons(tx: Transaction, { teamId, userId }: Writer, merge: Merge): Promise<void> {
  const { mergeId, keptId, mergedId, values, chosen } = merge;
  await tx.personMerge.create({
    data: { id: mergeId, teamId, keptId, mergedId, values, mergedById: userId },
    select: { id: true },
  });
  // First, so that its number is free to be the other's.
  await tx.person.update({ where: { id: mergedId }, data: { ...emptyColumns, mergedIntoId: keptId, ...nextVersion } });
  await tx.person.update({ where: { id: keptId }, data: { ...columnsOf(chosen), ...nextVersion } });
  await rawSqlOf(tx).$queryRaw`SELECT carry_out_person_merge(${mergeId}::uuid)::text`;
}

/** Makes two rows of one again; false when something has been written of the person since, and nothing is changed. */
export async function undoMerge(tx: Transaction, { mergeId, keptId, mergedId, kept, merged }: PersonMergeRecord) {
  const [answer] = await rawSqlOf(tx).$queryRaw<{ undone: boolean }[]>`
    SELECT undo_person_merge(${mergeId}::uuid) AS undone`;
  if (answer?.undone !== true) return false;
  await tx.person.update({ where: { id: keptId }, data: { ...columnsOf(kept), ...nextVersion } });
  await tx.person.update({
    where: { id: mergedId },
    data: { ...columnsOf(merged), mergedIntoId: null, ...nextVersion },
  });
  return true;
}

const nextVersion = { version: { increment: 1 } };

const emptyColumns = {
  ...{ givenName: '', familyName: '', identityNumber: null, birthDate: null, sex: 'unknown' },
  ...{ phone: '', email: '', postalAddress: '', municipality: '' },
};

function columnsOf({ birthDate, identityNumber, ...columns }: PersonFields) {
  return {
    ...columns,
    birthDate: toNullableColumn(birthDate),
    identityNumber: identityNumber === '' ? null : identityNumber,
  };
}

type MergeRow = {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly values: unknown;
  readonly mergedById: string;
  readonly mergedAt: Date;
  readonly undoneAt: Date | null;
};

function mergeOf({ id, keptId, mergedId, values, mergedById, mergedAt, undoneAt }: MergeRow): PersonMergeRecord {
  return {
    ...MergedValues.parse(values),
    ...{ mergeId: id, keptId, mergedId, mergedById, mergedAt, isUndone: undoneAt !== null },
  };
}
