import { findMeetingDocument, readMeetingDocumentParts } from '@kraften/db/records/meeting-document';
import { documentTypes, partsOf, savedNameOf } from '@kraften/domain/concepts/case-document/document-file';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** How many parts are answered at a time: some five megabytes. */
const partsAtATime = 8;

/** A document's content, from one of its parts on. `nextPart` is null when there is no more. */
export const openMeetingDocument = casework('meeting:read')
  .input(z.object({ documentId: RecordId, part: z.int().check(z.minimum(0)) }))
  .query(async ({ ctx, input: { documentId, part } }) => {
    const document = await findMeetingDocument(ctx.tx, documentId);
    if (document === null || document.type === null || document.struckAt !== null) throw notFound('Dokumentet');
    const { type, title, byteLength, meetingId } = document;
    const content = await readMeetingDocumentParts(ctx.tx, { documentId, from: part, atMost: partsAtATime });
    await ctx.audit.log({ subjectId: meetingId, details: { documentId, part } });
    const next = part + partsAtATime;
    return {
      fileName: savedNameOf(title, type),
      mediaType: documentTypes[type].mediaType,
      base64: Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64'),
      nextPart: next < partsOf(byteLength) ? next : null,
    };
  });
