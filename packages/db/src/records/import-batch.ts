import { randomUUID } from 'node:crypto';
import { ImportMapping } from '@kraften/domain/concepts/import/import-mapping';
import type { ImportRecord } from '@kraften/domain/concepts/import/import-record';
import { nameAndBirth, type Stay } from '@kraften/domain/concepts/import/read-import';
import type { Transaction } from '../database';
import { insertRows } from '../insert-rows';
import { rawSqlOf } from '../raw-sql';
import { fromColumn, fromNullableColumn } from './calendar-column';
import { findProtectedPersonId, type Writer } from './protected-identity';

export type ImportBatchRecord = {
  readonly batchId: string;
  readonly importedById: string;
  readonly importedAt: Date;
  readonly fileName: string;
  readonly rowCount: number;
  /** Of new persons; zero when it has been undone. */
  readonly persons: number;
  readonly participations: number;
  readonly undoneAt: Date | null;
};

/** What an imported list is held against: whom the team knows already, and when they are or were enrolled. */
export type KnownPersons = {
  readonly personIdByNumber: ReadonlyMap<string, string>;
  readonly namesAndBirths: ReadonlySet<string>;
  readonly staysByPersonId: ReadonlyMap<string, readonly Stay[]>;
};

/**
 * The team's persons. Those whose identity the reader may not see are found by their numbers alone.
 *
 * @param numbers the identity numbers of the list, of twelve digits
 */
export async function loadKnownPersons(
  tx: Transaction,
  teamId: string,
  numbers: ReadonlySet<string>,
): Promise<KnownPersons> {
  const persons = await tx.person.findMany({
    where: { teamId, disposedAt: null },
    select: {
      ...{ id: true, identityNumber: true, givenName: true, familyName: true },
      ...{ birthDate: true, protectedIdentity: true },
    },
  });
  const open = persons.filter(({ protectedIdentity }) => protectedIdentity === null);
  const personIdByNumber = new Map<string, string>();
  for (const { id, identityNumber } of open) if (identityNumber !== null) personIdByNumber.set(identityNumber, id);
  if (open.length < persons.length) {
    for (const number of numbers) {
      const id = personIdByNumber.has(number) ? null : await findProtectedPersonId(tx, number);
      if (id !== null) personIdByNumber.set(number, id);
    }
  }
  const namesAndBirths = open.flatMap(({ birthDate, ...name }) => {
    const known = nameAndBirth({ ...name, birthDate: fromNullableColumn(birthDate) });
    return known === null ? [] : [known];
  });
  return {
    personIdByNumber,
    namesAndBirths: new Set(namesAndBirths),
    staysByPersonId: await loadStays(tx, teamId),
  };
}

async function loadStays(tx: Transaction, teamId: string): Promise<ReadonlyMap<string, readonly Stay[]>> {
  const rows = await tx.participation.findMany({
    where: { teamId },
    select: { personId: true, enrolledOn: true, closedOn: true },
  });
  const stays = new Map<string, Stay[]>();
  for (const { personId, enrolledOn, closedOn } of rows) {
    const stay = { from: fromColumn(enrolledOn), to: fromNullableColumn(closedOn) };
    const known = stays.get(personId);
    if (known) known.push(stay);
    else stays.set(personId, [stay]);
  }
  return stays;
}

/** When and by whom this very list was imported, if that hasn't been undone. */
export async function findImportOf(
  tx: Transaction,
  teamId: string,
  contentHash: string,
): Promise<ImportBatchRecord | null> {
  const row = await tx.importBatch.findFirst({ where: { teamId, contentHash, undoneAt: null } });
  return row === null ? null : batchOf(row);
}

/** How the team read its last list with these headings; null when there was none. */
export async function findRememberedMapping(
  tx: Transaction,
  teamId: string,
  headingHash: string,
): Promise<ImportMapping | null> {
  const row = await tx.importBatch.findFirst({
    where: { teamId, headingHash },
    orderBy: { importedAt: 'desc' },
    select: { mapping: true },
  });
  const read = row === null ? null : ImportMapping.safeParse(row.mapping);
  return read?.success === true ? read.data : null;
}

/** The team's imports, the latest first. */
export async function loadImports(tx: Transaction, teamId: string): Promise<ImportBatchRecord[]> {
  const rows = await tx.importBatch.findMany({ where: { teamId }, orderBy: { importedAt: 'desc' } });
  return rows.map(batchOf);
}

/** The team's import, or null. */
export async function findImport(tx: Transaction, batchId: string): Promise<ImportBatchRecord | null> {
  const row = await tx.importBatch.findUnique({ where: { id: batchId } });
  return row === null ? null : batchOf(row);
}

export type NewImport = {
  readonly batchId: string;
  readonly fileName: string;
  readonly contentHash: string;
  readonly headingHash: string;
  readonly mapping: ImportMapping;
  readonly records: readonly ImportRecord[];
};

/** What a record became. */
export type ImportedRow = {
  readonly personId: string;
  readonly referralId: string;
  readonly participationId: string | null;
};

/** Rows that are inserted with one statement, so that whoever waits hears of it now and then. */
const rowsAtATime = 500;

/** Keeps a list: its persons, referrals and participations, and what they are of. In the order of the records. */
export async function insertImport(
  tx: Transaction,
  { teamId, userId }: Writer,
  { list, progress }: { readonly list: NewImport; readonly progress: (done: number) => void },
): Promise<readonly ImportedRow[]> {
  const sql = rawSqlOf(tx);
  const personIds = new Map<string, string>();
  const newPersonIds: string[] = [];
  const imported: ImportedRow[] = [];
  for (let at = 0; at < list.records.length; at += rowsAtATime) {
    const persons: Record<string, unknown>[] = [];
    const referrals: Record<string, unknown>[] = [];
    const participations: Record<string, unknown>[] = [];
    for (const record of list.records.slice(at, at + rowsAtATime)) {
      const known = record.knownPersonId ?? personIds.get(record.personKey);
      const personId = known ?? randomUUID();
      if (known === undefined) {
        personIds.set(record.personKey, personId);
        newPersonIds.push(personId);
        persons.push(personRow(record, { id: personId, teamId }));
      }
      const referralId = randomUUID();
      referrals.push(referralRow(record, { id: referralId, teamId, personId }));
      const participationId = record.participation === null ? null : randomUUID();
      if (participationId !== null) {
        participations.push(
          participationRow(record.participation, { id: participationId, teamId, personId, referralId }),
        );
      }
      imported.push({ personId, referralId, participationId });
    }
    await insertRows(sql, 'person', persons);
    await insertRows(sql, 'referral', referrals);
    await insertRows(sql, 'participation', participations);
    progress(imported.length);
  }
  await tx.importBatch.create({
    data: {
      ...{ id: list.batchId, teamId, importedById: userId, fileName: list.fileName, mapping: list.mapping },
      ...{ contentHash: list.contentHash, headingHash: list.headingHash, rowCount: list.records.length },
      personIds: newPersonIds,
      referralIds: imported.map(({ referralId }) => referralId),
      participationIds: imported.flatMap(({ participationId }) => participationId ?? []),
    },
  });
  return imported;
}

/** Takes an import back. The ids of the persons who stand in the way; none when it is taken back. The database refuses it after a day. */
export async function undoImport(tx: Transaction, batchId: string): Promise<readonly string[]> {
  const [row] = await rawSqlOf(tx).$queryRaw<{ blocked: string[] }[]>`SELECT undo_import(${batchId}::uuid) AS blocked`;
  return row?.blocked ?? [];
}

type RowIds = { readonly id: string; readonly teamId: string; readonly personId: string };

function personRow({ person }: ImportRecord, ids: Omit<RowIds, 'personId'>) {
  const { identityNumber, ...details } = person;
  return { ...ids, ...details, identityNumber: identityNumber === '' ? null : identityNumber };
}

/** Somebody who was enrolled had been accepted, on a day that no list tells: at the latest the day of the enrolment. */
function referralRow({ source, receivedOn, referrerName, participation }: ImportRecord, ids: RowIds) {
  const decidedOn = participation?.enrolledOn ?? null;
  const decision = participation === null ? null : 'accepted';
  return { ...ids, source, receivedOn, referrerName, decision, decidedOn };
}

function participationRow(participation: ImportRecord['participation'], ids: RowIds & { readonly referralId: string }) {
  const { closing = null, ...enrolment } = participation ?? {};
  return {
    ...{ ...ids, ...enrolment },
    closedOn: closing?.closedOn ?? null,
    outcome: closing?.outcome ?? null,
    dropout: closing?.dropout ?? false,
    transferredTo: closing?.transferredTo ?? null,
    incomeSourceAfter: closing?.incomeSourceAfter ?? null,
  };
}

type BatchRow = Omit<ImportBatchRecord, 'batchId' | 'persons' | 'participations'> & {
  readonly id: string;
  readonly personIds: readonly string[];
  readonly participationIds: readonly string[];
};

function batchOf(row: BatchRow): ImportBatchRecord {
  return {
    batchId: row.id,
    importedById: row.importedById,
    importedAt: row.importedAt,
    fileName: row.fileName,
    rowCount: row.rowCount,
    persons: row.personIds.length,
    participations: row.participationIds.length,
    undoneAt: row.undoneAt,
  };
}
