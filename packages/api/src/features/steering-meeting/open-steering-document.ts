import { findSteeringDocument, readSteeringDocumentParts } from '@kraften/db/records/steering-meeting';
import { documentTypes, partsOf, savedNameOf } from '@kraften/domain/concepts/case-document/document-file';
import * as z from 'zod/mini';
import { ownTeam, seat } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** How many parts are answered at a time: some five megabytes. */
const partsAtATime = 8;

/** The content of a document of one of the group's meetings, from one of its parts on. `nextPart` is null when there is no more. */
export const openSteeringDocument = seat('steering-meeting:read')
  .input(z.object({ teamId: RecordId, documentId: RecordId, part: z.int().check(z.minimum(0)) }))
  .query(async ({ ctx, input: { teamId: asked, documentId, part } }) => {
    const teamId = ownTeam(ctx, asked);
    const document = await findSteeringDocument(ctx.tx, { teamId, documentId });
    if (document === null) throw notFound('Dokumentet');
    const { type, title, byteLength, meetingId } = document;
    const content = await readSteeringDocumentParts(ctx.tx, { documentId, from: part, atMost: partsAtATime });
    await ctx.audit.log({ teamId, subjectId: meetingId, details: { documentId, part } });
    const next = part + partsAtATime;
    return {
      fileName: savedNameOf(title, type),
      mediaType: documentTypes[type].mediaType,
      base64: Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64'),
      nextPart: next < partsOf(byteLength) ? next : null,
    };
  });
