import { loadBudgetYears } from '@kraften/db/records/budget';
import { loadBudgetChanges } from '@kraften/db/records/budget-change';
import { loadOutcomeYears } from '@kraften/db/records/cost';
import { loadUserNames } from '@kraften/db/records/membership';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { loadBudget } from '../../kernel/load-budget';
import { casework } from '../../kernel/permitted';

/** More than a reader goes through. */
const shownChanges = 100;

/** A year's budget with its outcome by month, the latest changes in it, and which years there are. */
export const getBudget = casework('budget:read')
  .input(z.object({ year: BudgetYearNumber }))
  .query(async ({ ctx, input: { year } }) => {
    const { tx, actor } = ctx;
    const of = { teamId: actor.teamId, year };
    const budget = await loadBudget(tx, of);
    const years = [...(await loadBudgetYears(tx, actor.teamId)), ...(await loadOutcomeYears(tx, actor.teamId))];
    const changes = await loadBudgetChanges(tx, { ...of, atMost: shownChanges });
    const names = await loadUserNames(
      tx,
      changes.map(({ changedById }) => changedById),
    );
    await ctx.audit.log({ subjectId: actor.teamId, details: { year } });
    return {
      year,
      years: [...new Set(years)].toSorted((a, b) => b - a),
      ...budget,
      changes: changes.map(({ changedById, ...change }) => ({
        ...change,
        changedByName: names.get(changedById) ?? null,
      })),
    };
  });
