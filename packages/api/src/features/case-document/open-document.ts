import { readDocumentParts } from '@kraften/db/records/case-document';
import { documentTypes, partsOf, savedNameOf } from '@kraften/domain/concepts/case-document/document-file';
import * as z from 'zod/mini';
import { openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { findDocumentInCase } from './document-in-case';

/** How many parts are answered at a time: some five megabytes. */
const partsAtATime = 8;

/** A document's content, from one of its parts on. `nextPart` is null when there is no more. */
export const openDocument = casework('document:read')
  .input(z.object({ documentId: RecordId, part: z.int().check(z.minimum(0)), ...openingInput }))
  .query(async ({ ctx, input: { documentId, part, reason } }) => {
    const { document, participation } = await findDocumentInCase(ctx.tx, documentId);
    const { type, title, byteLength, participationId } = document;
    if (type === null) throw notFound('Dokumentet');
    const { person } = participation;
    const opening = openingDetails(person, reason);
    const content = await readDocumentParts(ctx.tx, { documentId, from: part, atMost: partsAtATime });
    await ctx.audit.log({
      subjectId: participationId,
      personId: person.personId,
      details: { ...opening.details, documentId, part },
    });
    const next = part + partsAtATime;
    return {
      fileName: savedNameOf(title, type),
      mediaType: documentTypes[type].mediaType,
      base64: Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64'),
      nextPart: next < partsOf(byteLength) ? next : null,
    };
  });
