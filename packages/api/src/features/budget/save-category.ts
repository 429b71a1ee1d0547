import { insertCostCategory, loadCostCategories, updateCostCategory } from '@kraften/db/records/cost-category';
import { CostCategory, isSameName } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';
import { keepChange } from './keep-change';

const Input = z.object({ categoryId: RecordId, version: Version, category: CostCategory });

/** Adds one of the team's cost categories at the end of its list, renames it or says which years it is for. */
export const saveCategory = casework('budget:write')
  .input(Input)
  .mutation(async ({ ctx, input: { categoryId: id, version, category } }) => {
    const { teamId } = ctx.actor;
    const known = await loadCostCategories(ctx.tx, teamId);
    if (known.some(({ categoryId, name }) => categoryId !== id && isSameName(name, category.name))) {
      throw fieldProblem([{ field: 'name', message: 'Det finns redan ett kostnadsslag som heter så.' }]);
    }
    const stored = known.find(({ categoryId }) => categoryId === id) ?? null;
    const position = Math.max(0, ...known.map((each) => each.position)) + 1;
    await ctx.audit.log({ subjectId: teamId, details: { categoryId: id } });
    const saved = await saveRecord<CostCategory>({
      what: 'Kostnadsslaget',
      ...{ stored, values: category, version },
      insert: () => insertCostCategory(ctx.tx, { id, teamId, position }, category),
      update: () => updateCostCategory(ctx.tx, { id, version }, category),
    });
    await keepChange(ctx, { categoryId: id }, { before: fieldsOf(stored), after: fieldsOf(category) });
    return { version: saved };
  });

function fieldsOf(category: CostCategory | null) {
  return {
    categoryName: category?.name ?? null,
    firstYear: category?.firstYear ?? null,
    lastYear: category?.lastYear ?? null,
  };
}
