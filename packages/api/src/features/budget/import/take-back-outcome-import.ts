import { findBudgetImport, markBudgetImportUndone } from '@kraften/db/records/budget-import';
import { loadOutcomes, saveOutcome } from '@kraften/db/records/cost';
import { loadCostCategories } from '@kraften/db/records/cost-category';
import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import * as z from 'zod/mini';
import { casework } from '../../../kernel/permitted';
import { notFound, outOfTurn } from '../../../kernel/problem';
import { RecordId } from '../../../kernel/record-input';
import { keepOutcomeChange } from '../keep-outcome-change';

/** Takes back what a file became: all of it, or nothing when somebody has changed one of its cells since. */
export const takeBackOutcomeImport = casework('budget:write')
  .input(z.object({ importId: RecordId }))
  .mutation(async ({ ctx, input: { importId } }) => {
    const { teamId, userId } = ctx.actor;
    const read = await findBudgetImport(ctx.tx, importId);
    if (read === null) throw notFound('Inläsningen');
    const of = { teamId, year: read.year };
    await ctx.audit.log({ subjectId: teamId, details: { year: read.year, rows: read.cells.length } });
    const undone = { undoneAt: new Date(), undoneById: userId };
    if (read.undoneAt !== null || !(await markBudgetImportUndone(ctx.tx, importId, undone))) {
      throw outOfTurn('Inläsningen är redan ångrad.');
    }
    const standing = await loadOutcomes(ctx.tx, of);
    for (const { categoryId, month, version, before } of read.cells) {
      const stands = standing.find((cell) => cell.categoryId === categoryId && cell.month === month);
      const isAsRead = stands !== undefined && stands.version === version;
      if (!isAsRead || !(await saveOutcome(ctx.tx, of, { categoryId, month, version, ...before }))) {
        const category = (await loadCostCategories(ctx.tx, teamId)).find((each) => each.categoryId === categoryId);
        const where = `${category?.name ?? 'Ett kostnadsslag'}, ${monthNames[month - 1] ?? ''}`;
        throw outOfTurn(`${where} har ändrats efter inläsningen. Inget är ångrat. Ändra beloppen för hand.`);
      }
      await keepOutcomeChange(ctx, { year: read.year, categoryId, month }, { before: stands, after: before });
    }
    return { changed: read.cells.length };
  });
