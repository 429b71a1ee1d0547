import { loadCostCategories, updateCostCategory } from '@kraften/db/records/cost-category';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { keepChange } from './keep-change';

const Input = z.object({
  categoryId: RecordId,
  /** Its place in the list, from 1. */
  place: z.int().check(z.gte(1), z.lte(1000)),
});

/** Gives a cost category its place in the team's list; the others keep their order. */
export const placeCategory = casework('budget:write')
  .input(Input)
  .mutation(async ({ ctx, input: { categoryId, place } }) => {
    const { teamId } = ctx.actor;
    const known = await loadCostCategories(ctx.tx, teamId);
    const placed = known.find((each) => each.categoryId === categoryId);
    if (placed === undefined) throw notFound('Kostnadsslaget');
    await ctx.audit.log({ subjectId: teamId, details: { place } });
    const order = known.filter((each) => each !== placed).toSpliced(place - 1, 0, placed);
    for (const [index, { categoryId: id, position: was, version }] of order.entries()) {
      const position = index + 1;
      if (was === position) continue;
      if (!(await updateCostCategory(ctx.tx, { id, version }, { position }))) throw conflict('Listan');
      await keepChange(ctx, { categoryId: id }, { before: { position: was }, after: { position } });
    }
  });
