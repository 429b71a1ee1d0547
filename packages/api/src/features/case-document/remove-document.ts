import { discardCaseDocument, strikeCaseDocument } from '@kraften/db/records/case-document';
import { DocumentStrike } from '@kraften/domain/concepts/case-document/case-document';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { RecordId, Version } from '../../kernel/record-input';
import { alreadyRemoved, documentConflict, findDocumentInCase } from './document-in-case';

/**
 * Strikes a document: it stands among those that were removed, with the reason, until the case is disposed of. One that is still
 * on its way is given up, and what has come of it goes.
 */
export const removeDocument = casework('document:write')
  .input(z.extend(DocumentStrike, { documentId: RecordId, version: Version }))
  .mutation(async ({ ctx, input: { documentId, version, reason } }) => {
    const { document, participation } = await findDocumentInCase(ctx.tx, documentId);
    await ctx.audit.log({
      subjectId: document.participationId,
      personId: participation.person.personId,
      details: { documentId },
    });
    if (document.struck !== null) throw alreadyRemoved();
    if (document.completedAt === null) return await discardCaseDocument(ctx.tx, documentId);
    const struck = await strikeCaseDocument(ctx.tx, { documentId, version }, { reason, struckById: ctx.actor.userId });
    if (!struck) throw documentConflict();
  });
