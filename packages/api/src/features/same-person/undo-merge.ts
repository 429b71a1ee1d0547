import { findMerge, undoMerge as storeUndoing } from '@kraften/db/records/person-merge';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** Makes two persons of one again, as long as nothing has been written of the person since. */
export const undoMerge = casework('referral:write')
  .input(z.object({ mergeId: RecordId }))
  .mutation(async ({ ctx, input: { mergeId } }) => {
    const merge = await findMerge(ctx.tx, mergeId);
    if (merge === null) throw notFound('Sammanslagningen');
    for (const personId of [merge.keptId, merge.mergedId]) await ctx.audit.log({ subjectId: mergeId, personId });
    if (merge.isUndone) return;
    if (!(await storeUndoing(ctx.tx, merge))) {
      throw outOfTurn('Något har antecknats om personen efter sammanslagningen. Den går inte längre att ångra.');
    }
  });
