import { findJournalNote, insertJournalAddition } from '@kraften/db/records/journal-note';
import { findParticipation } from '@kraften/db/records/participation';
import { JournalAddition } from '@kraften/domain/concepts/journal-note/journal-note';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Adds to a signed note, which itself stays as it was signed. */
export const addToNote = casework('journal:write')
  .input(z.extend(JournalAddition, { noteId: RecordId }))
  .mutation(async ({ ctx, input: { noteId, text } }) => {
    const note = await findJournalNote(ctx.tx, noteId);
    const participation = note === null ? null : await findParticipation(ctx.tx, note.participationId);
    if (note === null || participation === null) throw notFound('Anteckningen');
    if (note.signedAt === null) throw outOfTurn('Anteckningen är ett utkast. Skriv i utkastet och signera det först.');
    const { teamId, userId: authorId } = ctx.actor;
    const additionId = await insertJournalAddition(ctx.tx, { teamId, noteId, authorId }, text);
    await ctx.audit.log({
      subjectId: note.participationId,
      personId: participation.person.personId,
      details: { noteId, additionId },
    });
  });
