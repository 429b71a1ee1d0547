import { loadBudgetImports } from '@kraften/db/records/budget-import';
import { loadUserNames } from '@kraften/db/records/membership';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { casework } from '../../../kernel/permitted';

/** As many as one looks back on. */
const atMost = 20;

/** The files that were read into a year's budget, the latest first. */
export const listOutcomeImports = casework('budget:write')
  .input(z.object({ year: BudgetYearNumber }))
  .query(async ({ ctx, input: { year } }) => {
    const { teamId } = ctx.actor;
    const imports = await loadBudgetImports(ctx.tx, { teamId, year }, atMost);
    const names = await loadUserNames(
      ctx.tx,
      imports.map(({ importedById }) => importedById),
    );
    await ctx.audit.log({ subjectId: teamId, details: { year, rows: imports.length } });
    return imports.map(({ importId, fileName, cells, importedById, importedAt, undoneAt }) => ({
      ...{ importId, fileName, changed: cells.length },
      importedAt: importedAt.toISOString(),
      importedByName: names.get(importedById) ?? null,
      isUndone: undoneAt !== null,
    }));
  });
