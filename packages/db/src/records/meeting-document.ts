import { DocumentType } from '@kraften/domain/concepts/case-document/document-file';
import type { Transaction } from '../database';
import type { MeetingDocument as MeetingDocumentRow } from '../generated/prisma/client';
import { type DocumentParts, documentParts } from './document-parts';

export type MeetingDocumentRecord = {
  readonly documentId: string;
  readonly meetingId: string;
  readonly title: string;
  readonly fileName: string;
  readonly byteLength: number;
  /** What the content is; null while the file is on its way. */
  readonly type: DocumentType | null;
  readonly uploadedById: string;
  readonly createdAt: Date;
  readonly completedAt: Date | null;
  /** When it was given up while it was on its way. */
  readonly discardedAt: Date | null;
  /** When it was taken off the meeting's list. */
  readonly struckAt: Date | null;
};

/** The documents on a meeting's list, and what the actor is sending to it, the first first. */
export async function loadMeetingDocuments(tx: Transaction, meetingId: string): Promise<MeetingDocumentRecord[]> {
  const rows = await tx.meetingDocument.findMany({
    where: { meetingId, discardedAt: null, struckAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(documentOf);
}

export async function findMeetingDocument(tx: Transaction, documentId: string): Promise<MeetingDocumentRecord | null> {
  const row = await tx.meetingDocument.findUnique({ where: { id: documentId } });
  return row === null ? null : documentOf(row);
}

/** How many documents a meeting has, those that were taken off its list too. */
export async function countMeetingDocuments(tx: Transaction, meetingId: string): Promise<number> {
  return await tx.meetingDocument.count({ where: { meetingId } });
}

type NewDocument = {
  readonly documentId: string;
  readonly teamId: string;
  readonly meetingId: string;
  readonly title: string;
  readonly uploadedById: string;
  readonly fileName: string;
  readonly byteLength: number;
};

/** Begins a document under an id of the sender's choosing; false when something has that id already. */
export async function beginMeetingDocument(tx: Transaction, { documentId, ...values }: NewDocument): Promise<boolean> {
  const { count } = await tx.meetingDocument.createMany({
    data: [{ ...values, id: documentId }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** The parts of a document's file. */
export function meetingDocumentParts(tx: Transaction, documentId: string): DocumentParts {
  return documentParts(tx.meetingDocumentPart, documentId);
}

/** Says that a document has come whole and what it is. From then on it is on the meeting's list. */
export async function completeMeetingDocument(tx: Transaction, documentId: string, type: DocumentType): Promise<void> {
  await tx.meetingDocument.update({ where: { id: documentId }, data: { contentType: type, completedAt: new Date() } });
}

/** Gives up a document that is on its way, and empties what has come of it. */
export async function discardMeetingDocument(tx: Transaction, documentId: string): Promise<void> {
  await meetingDocumentParts(tx, documentId).empty();
  await tx.meetingDocument.update({ where: { id: documentId }, data: { discardedAt: new Date() } });
}

/** Takes a document off the meeting's list; its content stays. False when somebody else did. */
export async function strikeMeetingDocument(
  tx: Transaction,
  { documentId, struckById }: { readonly documentId: string; readonly struckById: string },
): Promise<boolean> {
  const { count } = await tx.meetingDocument.updateMany({
    where: { id: documentId, struckAt: null },
    data: { struckAt: new Date(), struckById },
  });
  return count === 1;
}

function documentOf(row: MeetingDocumentRow): MeetingDocumentRecord {
  const { id, meetingId, title, fileName, byteLength, contentType, uploadedById } = row;
  const { createdAt, completedAt, discardedAt, struckAt } = row;
  return {
    ...{ documentId: id, meetingId, title, fileName, byteLength, uploadedById },
    type: contentType === null ? null : DocumentType.parse(contentType),
    ...{ createdAt, completedAt, discardedAt, struckAt },
  };
}
