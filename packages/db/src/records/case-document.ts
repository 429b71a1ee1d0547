import { type CaseDocumentDetails, CaseDocumentKind } from '@kraften/domain/concepts/case-document/case-document';
import { DocumentType } from '@kraften/domain/concepts/case-document/document-file';
import type { Transaction } from '../database';
import type { CaseDocument as CaseDocumentRow } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';

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

type Part = { readonly documentId: string; readonly number: number };

/** The content of a part; null when it hasn't come. */
export async function findDocumentPart(tx: Transaction, { documentId, number }: Part): Promise<Uint8Array | null> {
  const row = await tx.caseDocumentPart.findUnique({ where: { documentId_number: { documentId, number } } });
  return row === null ? null : row.content;
}

/** Keeps a part; one that has come at the same moment by another call is kept as it is. */
export async function insertDocumentPart(
  tx: Transaction,
  {
    documentId,
    number,
    teamId,
    content,
  }: Part & { readonly teamId: string; readonly content: Uint8Array<ArrayBuffer> },
): Promise<void> {
  await tx.caseDocumentPart.createMany({ data: [{ documentId, number, teamId, content }], skipDuplicates: true });
}

/** Which parts have come, in order. */
export async function loadPartNumbers(tx: Transaction, documentId: string): Promise<number[]> {
  const rows = await tx.caseDocumentPart.findMany({
    where: { documentId },
    select: { number: true },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ number }) => number);
}

/** The content of a document's parts from one on, at most so many of them, as one. */
export async function readDocumentParts(
  tx: Transaction,
  { documentId, from, atMost }: { readonly documentId: string; readonly from: number; readonly atMost: number },
): Promise<Uint8Array> {
  const rows = await tx.caseDocumentPart.findMany({
    where: { documentId, number: { gte: from, lt: from + atMost } },
    select: { content: true },
    orderBy: { number: 'asc' },
  });
  return new Uint8Array(Buffer.concat(rows.map(({ content }) => content)));
}

/** Says that a document has come whole and what it is. From then on it is the team's. */
export async function completeCaseDocument(tx: Transaction, documentId: string, type: DocumentType): Promise<void> {
  await tx.caseDocument.update({ where: { id: documentId }, data: { contentType: type, completedAt: new Date() } });
}

/** Gives up a document that is on its way, and empties what has come of it. */
export async function discardCaseDocument(tx: Transaction, documentId: string): Promise<void> {
  await tx.caseDocumentPart.updateMany({ where: { documentId }, data: { content: new Uint8Array() } });
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
