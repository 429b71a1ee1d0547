import { findSteeringDocument, readSteeringDocumentParts } from '@kraften/db/records/steering-meeting';
import * as z from 'zod/mini';
import { openedPart } from '../../kernel/opened-part';
import { ownTeam, seat } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** The content of a document of one of the group's meetings, from one of its parts on. `nextPart` is null when there is no more. */
export const openSteeringDocument = seat('steering-meeting:read')
  .input(z.object({ teamId: RecordId, documentId: RecordId, part: z.int().check(z.minimum(0)) }))
  .query(async ({ ctx, input: { teamId: asked, documentId, part } }) => {
    const teamId = ownTeam(ctx, asked);
    const document = await findSteeringDocument(ctx.tx, { teamId, documentId });
    if (document === null) throw notFound('Dokumentet');
    const { type, title, byteLength, meetingId } = document;
    await ctx.audit.log({ teamId, subjectId: meetingId, details: { documentId, part } });
    return await openedPart({ type, title, byteLength }, part, (stretch) =>
      readSteeringDocumentParts(ctx.tx, { documentId, ...stretch }),
    );
  });
