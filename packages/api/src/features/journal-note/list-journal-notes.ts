import { loadJournalNotes } from '@kraften/db/records/journal-note';
import { loadUserNames } from '@kraften/db/records/membership';
import { findParticipation } from '@kraften/db/records/participation';
import * as z from 'zod/mini';
import { openingDetails, openingInput } from '../../kernel/opening-reason';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** A participation's journal: what has been signed, and the caller's own drafts. */
export const listJournalNotes = casework('journal:read')
  .input(z.object({ participationId: RecordId, ...openingInput }))
  .query(async ({ ctx, input }) => {
    const participation = await findParticipation(ctx.tx, input.participationId);
    if (participation === null) throw notFound('Deltagandet');
    const opening = openingDetails(participation.person, input.reason);
    const notes = await loadJournalNotes(ctx.tx, input.participationId);
    const names = await loadUserNames(
      ctx.tx,
      notes.flatMap(({ authorId, additions }) => [authorId, ...additions.map((addition) => addition.authorId)]),
    );
    await ctx.audit.log({
      subjectId: input.participationId,
      personId: participation.person.personId,
      details: { ...opening.details, rows: notes.length },
    });
    return notes.map((note) => ({
      ...note,
      authorName: names.get(note.authorId) ?? null,
      additions: note.additions.map((addition) => ({ ...addition, authorName: names.get(addition.authorId) ?? null })),
    }));
  });
