import { saveDraft } from '@kraften/db/records/journal-note';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { RecordId, Version } from '../../kernel/record-input';
import { alreadySigned, draftConflict, findDraft } from './draft-change';

/** Throws an own draft away. Its text is gone; that there was one stays. */
export const discardDraft = casework('journal:write')
  .input(z.object({ participationId: RecordId, noteId: RecordId, version: Version }))
  .mutation(async ({ ctx, input }) => {
    const { participationId, noteId, version } = input;
    const { participation, stored } = await findDraft(ctx.tx, input);
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId, details: { noteId } });
    if (stored === null) return;
    if (stored.signedAt !== null) throw alreadySigned();
    if (!(await saveDraft(ctx.tx, { noteId, version, step: 'discard' }, stored))) throw draftConflict();
  });
