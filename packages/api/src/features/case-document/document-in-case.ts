import type { Transaction } from '@kraften/db/database';
import { type CaseDocumentRecord, findCaseDocument } from '@kraften/db/records/case-document';
import { findParticipation, type ParticipationRecord } from '@kraften/db/records/participation';
import { conflict, notFound, outOfTurn } from '../../kernel/problem';

/** A document that has come whole, and the case that it is in. */
export async function findDocumentInCase(
  tx: Transaction,
  documentId: string,
): Promise<{ readonly document: CaseDocumentRecord; readonly participation: ParticipationRecord }> {
  const document = await findCaseDocument(tx, documentId);
  const participation = document === null ? null : await findParticipation(tx, document.participationId);
  if (document === null || participation === null || document.discardedAt !== null) throw notFound('Dokumentet');
  return { document, participation };
}

/** Somebody else has changed the document, or taken it away. */
export const documentConflict = () => conflict('Dokumentet');

export const alreadyRemoved = () => outOfTurn('Dokumentet är redan borttaget.');
