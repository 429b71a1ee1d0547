import { loadMeetingDocuments } from '@kraften/db/records/meeting-document';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';
import { findSteeringMeetingForTeam } from './find-steering-meeting';

/** The documents of a steering meeting, and what the caller has begun to send; never their content. */
export const listMeetingDocuments = casework('meeting:read')
  .input(z.object({ meetingId: RecordId }))
  .query(async ({ ctx, input: { meetingId } }) => {
    await findSteeringMeetingForTeam(ctx.tx, meetingId);
    const documents = await loadMeetingDocuments(ctx.tx, meetingId);
    await ctx.audit.log({ subjectId: meetingId, details: { rows: documents.length } });
    return documents.map(({ documentId, title, byteLength, type, createdAt, completedAt }) => ({
      ...{ documentId, title, byteLength, type, createdAt, completedAt },
    }));
  });
