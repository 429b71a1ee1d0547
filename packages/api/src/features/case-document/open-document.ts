import { caseDocumentParts } from '@kraften/db/records/case-document';
import * as z from 'zod/mini';
import { openedPart } from '../../kernel/opened-part';
import { openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { findDocumentInCase } from './document-in-case';

/** A document's content, from one of its parts on. `nextPart` is null when there is no more. */
export const openDocument = casework('document:read')
  .input(z.object({ documentId: RecordId, part: z.int().check(z.minimum(0)), ...openingInput }))
  .query(async ({ ctx, input: { documentId, part, reason } }) => {
    const { document, participation } = await findDocumentInCase(ctx.tx, documentId);
    const { type, title, byteLength, participationId } = document;
    if (type === null) throw notFound('Dokumentet');
    const { person } = participation;
    const opening = openingDetails(person, reason);
    await ctx.audit.log({
      subjectId: participationId,
      personId: person.personId,
      details: { ...opening.details, documentId, part },
    });
    return await openedPart({ type, title, byteLength }, part, caseDocumentParts(ctx.tx, documentId).read);
  });
