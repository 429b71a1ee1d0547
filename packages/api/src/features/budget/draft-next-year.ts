import { findApplication, insertApplication, insertBudgetLine } from '@kraften/db/records/budget';
import { budgetStanding } from '@kraften/domain/concepts/budget/budget-standing';
import { budgetYearOf } from '@kraften/domain/concepts/budget/budget-year-of';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import { usualForecast } from '@kraften/domain/concepts/budget/forecast';
import { DraftBase, draftNext } from '@kraften/domain/concepts/budget/next-application';
import * as z from 'zod/mini';
import { loadBudget } from '../../kernel/load-budget';
import { casework } from '../../kernel/permitted';
import { keepChange } from './keep-change';
import { lineFields } from './line-fields';

const Input = z.object({ year: BudgetYearNumber, base: DraftBase });

/** Begins the next year's budget from this year's. One that is begun is left as it is, so that a press too many does no harm. */
export const draftNextYear = casework('budget:write')
  .input(Input)
  .mutation(async ({ ctx, input: { year, base } }) => {
    const { teamId } = ctx.actor;
    const next = { teamId, year: year + 1 };
    const isBegun = (await findApplication(ctx.tx, next)) !== null;
    const budget = await loadBudget(ctx.tx, { teamId, year });
    const standing = budgetStanding(budgetYearOf(budget));
    const { lines, appliedOre } = draftNext(standing, { year: next.year, categories: budget.categories, base });
    await ctx.audit.log({ subjectId: teamId, details: { year: next.year, rows: lines.length } });
    if (isBegun || !(await insertApplication(ctx.tx, next, { appliedOre, note: '' }))) return { year: next.year };
    await keepChange(ctx, { year: next.year }, { before: {}, after: { applied: appliedOre } });
    for (const { categoryId, budgetOre } of lines) {
      const line = { budgetOre, forecast: usualForecast, note: '' };
      await insertBudgetLine(ctx.tx, { ...next, categoryId }, line);
      await keepChange(ctx, { year: next.year, categoryId }, { before: {}, after: lineFields(line) });
    }
    return { year: next.year };
  });
