import { findMeeting, insertMeetingAddition } from '@kraften/db/records/meeting';
import { requiredText } from '@kraften/domain/concepts/field-error/text-field';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

const Input = z.object({
  meetingId: RecordId,
  additionId: RecordId,
  text: requiredText('Skriv tillägget.', 4000),
});

/** Writes beside approved minutes. The same sent twice is one addition. */
export const addToMinutes = casework('meeting:write')
  .input(Input)
  .mutation(async ({ ctx, input: { meetingId, additionId: id, text } }) => {
    const meeting = await findMeeting(ctx.tx, meetingId);
    if (meeting === null) throw notFound('Mötet');
    if (meeting.approvedAt === null) throw outOfTurn('Protokollet är inte justerat. Skriv direkt i det.');
    await ctx.audit.log({ subjectId: meetingId });
    const stored = meeting.additions.find(({ additionId }) => additionId === id);
    if (stored !== undefined && stored.text !== text) throw conflict('Tillägget');
    if (stored !== undefined) return;
    const { teamId, userId: recordedById } = ctx.actor;
    await insertMeetingAddition(ctx.tx, { id, meetingId, teamId, recordedById, text });
  });
