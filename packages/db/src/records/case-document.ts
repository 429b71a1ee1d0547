import { type CaseDocumentDetails, CaseDocumentKind } from '@kraften/domain/concepts/case-document/case-document';
import { DocumentType } from '@kraften/domain/concepts/case-document/document-file';
import type { Transaction } from '../database';
import type { CaseDocument as CaseDocumentRow } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';
import { type DocumentParts, documentParts } from './document-parts';

export type CaseDocumentRecord = CaseDocumentDetails & {
  readonly documentId: string;
  readonly participationId: string;
  readonly version: number;
  readonly fileName: string;
  readonly byteLength: number;
  /** What the content is; null while the file is on its way. */
  readonly type: DocumentType | null;
  readonly uploadedById: string;
  readonly createdAt: Date;
  readonly completedAt: Date | null;
  /** When it was given up while it was on its way. */
  readonly discardedAt: Date | null;
  readonly struck: { readonly at: Date; readonly byId: string; readonly reason: string } | null;
};

/** A case's documents and what the actor is sending to it, the latest day first. */
export async function loadCaseDocuments(tx: Transaction, participationId: string): Promise<CaseDocumentRecord[]> {
  const rows = await tx.caseDocument.findMany({
    where: { participationId, discardedAt: null },
    orderBy: [{ datedOn: 'desc' }, { createdAt: 'desc' }],
  });
  return rows.map(documentOf);
}

/** The documents of all a person's cases that came whole, the oldest first; those that were struck too. */
export async function loadDocumentsOfPerson(tx: Transaction, personId: string): Promise<CaseDocumentRecord[]> {
  const rows = await tx.caseDocument.findMany({
    where: { participation: { personId }, completedAt: { not: null } },
    orderBy: [{ datedOn: 'asc' }, { createdAt: 'asc' }],
  });
  return rows.map(documentOf);
}

export async function findCaseDocument(tx: Transaction, documentId: string): Promise<CaseDocumentRecord | null> {
  const row = await tx.caseDocument.findUnique({ where: { id: documentId } });
  return row === null ? null : documentOf(row);
}

/** How many documents a case has, those that were struck or are on their way to the actor's knowledge too. */
export async function countCaseDocuments(tx: Transaction, participationId: string): Promise<number> {
  return await tx.caseDocument.count({ where: { participationId } });
}

type NewDocument = CaseDocumentDetails & {
  readonly documentId: string;
  readonly teamId: string;
  readonly participationId: string;
  readonly uploadedById: string;
  readonly fileName: string;
  readonly byteLength: number;
};

/** Begins a document under an id of the sender's choosing; false when something has that id already. */
export async function beginCaseDocument(
  tx: Transaction,
  { documentId, datedOn, ...values }: NewDocument,
): Promise<boolean> {
  const { count } = await tx.caseDocument.createMany({
    data: [{ ...values, id: documentId, datedOn: toColumn(datedOn) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** The parts of a document's file. */
export function caseDocumentParts(tx: Transaction, documentId: string): DocumentParts {
  return documentParts(tx.caseDocumentPart, documentId);
}

/** Says that a document has come whole and what it is. From then on it is the team's. */
export async function completeCaseDocument(tx: Transaction, documentId: string, type: DocumentType): Promise<void> {
  await tx.caseDocument.update({ where: { id: documentId }, data: { contentType: type, completedAt: new Date() } });
}

/** Gives up a document that is on its way, and empties what has come of it. */
export async function discardCaseDocument(tx: Transaction, documentId: string): Promise<void> {
  await caseDocumentParts(tx, documentId).empty();
  await tx.caseDocument.update({ where: { id: documentId }, data: { discardedAt: new Date() } });
}

type Target = { readonly documentId: string; readonly version: number };

/** Writes what is said of a document; false when somebody else changed or struck it since `version` was read. */
export async function saveDocumentDetails(
  tx: Transaction,
  { documentId, version }: Target,
  { title, kind, datedOn }: CaseDocumentDetails,
): Promise<boolean> {
  const { count } = await tx.caseDocument.updateMany({
    where: { id: documentId, version, struckAt: null },
    data: { title, kind, datedOn: toColumn(datedOn), version: { increment: 1 } },
  });
  return count === 1;
}

/** Strikes a document; false when somebody else changed or struck it since `version` was read. */
export async function strikeCaseDocument(
  tx: Transaction,
  { documentId, version }: Target,
  { reason, struckById }: { readonly reason: string; readonly struckById: string },
): Promise<boolean> {
  const { count } = await tx.caseDocument.updateMany({
    where: { id: documentId, version, struckAt: null },
    data: { struckAt: new Date(), struckById, strikeReason: reason, version: { increment: 1 } },
  });
  return count === 1;
}

function documentOf(row: CaseDocumentRow): CaseDocumentRecord {
  return {
    documentId: row.id,
    participationId: row.participationId,
    version: row.version,
    title: row.title,
    kind: CaseDocumentKind.parse(row.kind),
    datedOn: fromColumn(row.datedOn),
    fileName: row.fileName,
    byteLength: row.byteLength,
    type: row.contentType === null ? null : DocumentType.parse(row.contentType),
    uploadedById: row.uploadedById,
    createdAt: row.createdAt,
    completedAt: row.completedAt,
    discardedAt: row.discardedAt,
    struck:
      row.struckAt === null || row.struckById === null
        ? null
        : { at: row.struckAt, byId: row.struckById, reason: row.strikeReason },
  };
}
