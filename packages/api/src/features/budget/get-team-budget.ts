import { loadMoneyOfYears } from '@kraften/db/records/budget';
import { loadCostsOfYears } from '@kraften/db/records/cost';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { figures, ownTeam } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';
import { loadBudget } from './load-budget';

/**
 * A year's budget for the steering group: what it is counted from, as the staff have it, and what was applied for, given and
 * spent over the years. Who has changed what isn't said.
 */
export const getTeamBudget = figures('budget:read')
  .input(z.object({ teamId: RecordId, year: BudgetYearNumber }))
  .query(async ({ ctx, input: { teamId: asked, year } }) => {
    const teamId = ownTeam(ctx, asked);
    const { categories, application, allocation, lines, outcomes } = await loadBudget(ctx.tx, { teamId, year });
    const money = await loadMoneyOfYears(ctx.tx, [teamId]);
    const costs = await loadCostsOfYears(ctx.tx, teamId);
    const years = [...new Set([...money, ...costs].map((each) => each.year))].toSorted((a, b) => a - b);
    await ctx.audit.log({ teamId, subjectId: teamId, details: { year } });
    return {
      year,
      categories: categories.map(({ categoryId, name }) => ({ categoryId, name })),
      application: application && { appliedOre: application.appliedOre, note: application.note },
      allocation: allocation && {
        ...{ allocatedOre: allocation.allocatedOre, decidedOn: allocation.decidedOn, note: allocation.note },
      },
      lines: lines.map(({ categoryId, budgetOre, forecast, note }) => ({ categoryId, budgetOre, forecast, note })),
      outcomes: outcomes.map(({ categoryId, month, ore, isPreliminary }) => ({
        ...{ categoryId, month, ore, isPreliminary },
      })),
      years: years.map((each) => {
        const asked = money.find((one) => one.year === each);
        const spent = costs.find((one) => one.year === each);
        return {
          year: each,
          appliedOre: asked?.appliedOre ?? null,
          allocatedOre: asked?.allocation?.allocatedOre ?? null,
          outcomeOre: spent?.outcomeOre ?? null,
          /** The months that the outcome is of. */
          firstMonth: spent?.firstMonth ?? null,
          lastMonth: spent?.lastMonth ?? null,
        };
      }),
    };
  });
