import { findMeetingDocument, meetingDocumentParts } from '@kraften/db/records/meeting-document';
import * as z from 'zod/mini';
import { openedPart } from '../../kernel/opened-part';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** A document's content, from one of its parts on. `nextPart` is null when there is no more. */
export const openMeetingDocument = casework('meeting:read')
  .input(z.object({ documentId: RecordId, part: z.int().check(z.minimum(0)) }))
  .query(async ({ ctx, input: { documentId, part } }) => {
    const document = await findMeetingDocument(ctx.tx, documentId);
    if (document === null || document.type === null || document.struckAt !== null) throw notFound('Dokumentet');
    const { type, title, byteLength, meetingId } = document;
    await ctx.audit.log({ subjectId: meetingId, details: { documentId, part } });
    return await openedPart({ type, title, byteLength }, part, meetingDocumentParts(ctx.tx, documentId).read);
  });
