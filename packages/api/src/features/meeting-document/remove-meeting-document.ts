import {
  discardMeetingDocument,
  findMeetingDocument,
  strikeMeetingDocument,
} from '@kraften/db/records/meeting-document';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Takes a document off a meeting's list. One that is still on its way is given up, and what has come of it goes. */
export const removeMeetingDocument = casework('meeting:write')
  .input(z.object({ documentId: RecordId }))
  .mutation(async ({ ctx, input: { documentId } }) => {
    const document = await findMeetingDocument(ctx.tx, documentId);
    if (document === null || document.discardedAt !== null) throw notFound('Dokumentet');
    await ctx.audit.log({ subjectId: document.meetingId, details: { documentId } });
    if (document.struckAt !== null) return;
    if (document.completedAt === null) return await discardMeetingDocument(ctx.tx, documentId);
    await strikeMeetingDocument(ctx.tx, { documentId, struckById: ctx.actor.userId });
  });
