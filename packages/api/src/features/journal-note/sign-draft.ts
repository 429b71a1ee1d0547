import { insertDraft, saveDraft } from '@kraften/db/records/journal-note';
import { saysTheSame, signedDraft } from '@kraften/domain/concepts/journal-note/journal-note';
import { casework } from '../../kernel/permitted';
import { fieldProblem } from '../../kernel/problem';
import { alreadySigned, DraftChange, draftConflict, findDraft } from './draft-change';

/** Signs a draft as it stands in the writer's window: from then on it is the team's, and stays as it is. */
export const signDraft = casework('journal:write')
  .input(DraftChange)
  .mutation(async ({ ctx, input }) => {
    const { participationId, noteId, version, ...written } = input;
    const { participation, stored } = await findDraft(ctx.tx, input);
    const { person, enrolledOn } = participation;
    const signed = signedDraft(written, enrolledOn, ctx.today());
    if (!signed.ok) throw fieldProblem(signed.problem);
    const { teamId, userId: authorId } = ctx.actor;
    await ctx.audit.log({ subjectId: participationId, personId: person.personId, details: { noteId } });
    if (stored !== null && stored.signedAt !== null) {
      if (stored.authorId === authorId && saysTheSame(stored, signed.value)) return;
      throw alreadySigned();
    }
    if (stored === null) {
      const owner = { teamId, participationId, authorId };
      if (version !== 0 || !(await insertDraft(ctx.tx, owner, { ...signed.value, noteId }))) throw draftConflict();
    }
    const step = { noteId, version: stored === null ? 1 : version, step: 'sign' } as const;
    if (!(await saveDraft(ctx.tx, step, signed.value))) throw draftConflict();
  });
