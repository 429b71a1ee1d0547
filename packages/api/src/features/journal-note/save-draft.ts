import { insertDraft, saveDraft as storeDraft } from '@kraften/db/records/journal-note';
import { saysTheSame } from '@kraften/domain/concepts/journal-note/journal-note';
import { casework } from '../../kernel/permitted';
import { alreadySigned, DraftChange, draftConflict, findDraft } from './draft-change';

/**
 * Keeps a draft while it is written. Saying the same again changes nothing and is no conflict, so that an answer that was lost on
 * its way does no harm.
 */
export const saveDraft = casework('journal:write')
  .input(DraftChange)
  .mutation(async ({ ctx, input }) => {
    const { participationId, noteId, version, ...draft } = input;
    const { participation, stored } = await findDraft(ctx.tx, input);
    const { teamId, userId: authorId } = ctx.actor;
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId });
    if (stored === null) {
      const owner = { teamId, participationId, authorId };
      if (version !== 0 || !(await insertDraft(ctx.tx, owner, { ...draft, noteId }))) throw draftConflict();
      return { version: 1 };
    }
    if (stored.signedAt !== null) throw alreadySigned();
    if (saysTheSame(stored, draft)) return { version: stored.version };
    if (!(await storeDraft(ctx.tx, { noteId, version, step: 'write' }, draft))) throw draftConflict();
    return { version: version + 1 };
  });
