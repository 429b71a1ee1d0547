import type { Transaction } from '@kraften/db/database';
import {
  beginMeetingDocument,
  completeMeetingDocument,
  countMeetingDocuments,
  discardMeetingDocument,
  findMeetingDocument,
  type MeetingDocumentRecord,
  meetingDocumentParts,
} from '@kraften/db/records/meeting-document';
import { requiredText } from '@kraften/domain/concepts/field-error/text-field';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { type Arrival, givenUp, receivePart, refuseUnfit } from '../../kernel/receive-part';
import { RecordId } from '../../kernel/record-input';
import { findSteeringMeetingForTeam } from './find-steering-meeting';

/** How many documents a meeting can have, those that were removed too. */
const mostOfAMeeting = 60;

/** A part of a file, with what the document is called. The sender chooses the document's id. */
const SentPart = z.object({
  meetingId: RecordId,
  documentId: RecordId,
  title: requiredText('Skriv vad dokumentet heter.', 200),
  fileName: z.string().check(z.minLength(1), z.maxLength(255)),
  byteLength: z.int(),
  /** From 0. */
  part: z.int().check(z.minimum(0)),
  base64: z.string().check(z.maxLength(1_000_000)),
});

/** Takes a part of a file for a steering meeting. With the last one the group can open the document. */
export const sendMeetingDocument = casework('meeting:write')
  .input(SentPart)
  .mutation(async ({ ctx, input }): Promise<Arrival> => {
    const { tx, actor } = ctx;
    const { meetingId, documentId, part } = input;
    await findSteeringMeetingForTeam(tx, meetingId);
    await ctx.audit.log({ subjectId: meetingId, details: { documentId, part } });
    const document = (await findMeetingDocument(tx, documentId)) ?? (await begin(tx, actor, input));
    if (document.meetingId !== meetingId) throw notFound('Dokumentet');
    return await receivePart(
      document,
      { ...input, userId: actor.userId, teamId: actor.teamId },
      {
        parts: meetingDocumentParts(tx, documentId),
        complete: (type) => completeMeetingDocument(tx, documentId, type),
        discard: () => discardMeetingDocument(tx, documentId),
      },
    );
  });

async function begin(
  tx: Transaction,
  { teamId, userId: uploadedById }: { readonly teamId: string; readonly userId: string },
  { part: _part, base64: _base64, ...input }: z.output<typeof SentPart>,
): Promise<MeetingDocumentRecord> {
  refuseUnfit(input);
  if ((await countMeetingDocuments(tx, input.meetingId)) >= mostOfAMeeting) {
    throw outOfTurn(`Ett möte kan ha högst ${mostOfAMeeting} dokument.`);
  }
  const begun = await beginMeetingDocument(tx, { ...input, teamId, uploadedById });
  const document = await findMeetingDocument(tx, input.documentId);
  // Somebody else's, or another team's, has the id: it isn't seen, and nothing is added to it.
  if (!begun || document === null) throw givenUp();
  return document;
}
