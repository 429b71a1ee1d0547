import { loadUsersOfEntries } from '@kraften/db/records/audit-entry';
import { insertAuditReview } from '@kraften/db/records/audit-review';
import { AccessReview, checkAccessReview } from '@kraften/domain/concepts/access-review/access-review';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { EntryId } from './log-paging';

/**
 * Keeps that entries of the log have been looked at. The form chooses the id, so that what is sent twice is kept once. That it
 * was done, and of which entries, goes into the log too, whose chain then holds it.
 */
export const reviewAccess = casework('audit:review')
  .input(
    z.extend(AccessReview, { reviewId: RecordId, entryIds: z.array(EntryId).check(z.minLength(1), z.maxLength(2000)) }),
  )
  .mutation(async ({ ctx, input: { reviewId, entryIds: asked, ...written } }) => {
    const { teamId, userId } = ctx.actor;
    const entryIds = [...new Set(asked)];
    const found = await loadUsersOfEntries(ctx.tx, teamId, entryIds);
    if (found.length !== entryIds.length) throw notFound('Raden i loggen');
    const checked = checkAccessReview(
      written,
      found.some((entry) => entry.userId === userId),
    );
    if (!checked.ok) throw fieldProblem(checked.problem);
    await insertAuditReview(ctx.tx, { teamId, reviewId, reviewedById: userId, note: checked.value.note, entryIds });
    await ctx.audit.log({ subjectId: reviewId, details: { entryIds } });
  });
