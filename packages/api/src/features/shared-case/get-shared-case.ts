import { findSharedCase, loadSharedFollowUps } from '@kraften/db/records/shared-case';
import * as z from 'zod/mini';
import { representation } from '../../kernel/permitted';
import { notShared } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** What a participant shares with the authority at this moment. */
export const getSharedCase = representation('shared-case:read')
  .input(z.object({ participationId: RecordId }))
  .query(async ({ ctx, input: { participationId } }) => {
    const found = await findSharedCase(ctx.tx, participationId);
    if (found === null) throw notShared();
    const followUps = await loadSharedFollowUps(ctx.tx, participationId);
    const { personId, ...shared } = found;
    await ctx.audit.log({ subjectId: participationId, personId, details: { categories: shared.categories } });
    return { ...shared, followUps: shared.categories.includes('follow-ups') ? followUps : null };
  });
