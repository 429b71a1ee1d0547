import type { Sheet, SheetCell } from '@kraften/documents/sheet';
import { budgetDefinitions } from '@kraften/domain/concepts/budget/budget-definitions';
import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { budgetStanding, lastBookedMonth, type Standing } from '@kraften/domain/concepts/budget/budget-standing';
import { type BudgetYear, budgetMonths } from '@kraften/domain/concepts/budget/budget-year';
import { budgetYearOf } from '@kraften/domain/concepts/budget/budget-year-of';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { loadBudget } from '../../kernel/load-budget';
import { casework } from '../../kernel/permitted';
import { TableFormat, tableFile } from '../../kernel/table-file';

const Input = z.object({
  year: BudgetYearNumber,
  /** The last month whose outcome counts; null for all there is. */
  through: z.nullable(z.int().check(z.gte(0), z.lte(12))),
  format: TableFormat,
});

/** A year's budget as a file: each category's figures and its outcome by month. */
export const exportBudget = casework('budget:read')
  .input(Input)
  .mutation(async ({ ctx, input: { year, through, format } }) => {
    const { teamId } = ctx.actor;
    const budget = await loadBudget(ctx.tx, { teamId, year });
    const counted = budgetYearOf(budget);
    const sheet = sheetOf(counted, {
      ...{ year, through: through ?? lastBookedMonth(counted) },
      nameOf: (id) => budget.categories.find(({ categoryId }) => categoryId === id)?.name ?? '',
    });
    await ctx.audit.log({ subjectId: teamId, details: { year, format, rows: sheet.rows.length } });
    return await tableFile(`budget-${year}`, sheet, format);
  });

type Words = { readonly year: number; readonly through: number; readonly nameOf: (categoryId: string) => string };

function sheetOf(counted: BudgetYear, { year, through, nameOf }: Words): Sheet {
  const { categories, total, againstAllocatedOre } = budgetStanding(counted, through);
  const { budget, outcome, left, forecast, deviation, applied, allocated, againstAllocated } = budgetDefinitions;
  const figuresOf = ({ budgetOre, outcomeOre, leftOre, forecastOre, deviationOre }: Standing) =>
    [budgetOre, outcomeOre, leftOre, forecastOre, deviationOre].map(kronor);
  const monthsOf = (isWanted: (categoryId: string) => boolean) =>
    budgetMonths.map((month) => {
      const booked = counted.outcomes.filter((each) => each.month === month && isWanted(each.categoryId));
      const amounts = booked.flatMap(({ ore }) => ore ?? []);
      return kronor(amounts.length === 0 ? null : amounts.reduce((sum, ore) => sum + ore, 0));
    });
  const alone = (label: string, ore: number | null): SheetCell[] => [label, kronor(ore)];
  return {
    name: `Budget ${year}`,
    columns: [
      'Kostnadsslag',
      budget.label,
      `${outcome.label} till och med ${monthNames[through - 1] ?? 'årets början'}`,
      left.label,
      forecast.label,
      deviation.label,
      ...monthNames,
    ],
    rows: [
      ...categories.map((category) => [
        nameOf(category.categoryId),
        ...figuresOf(category),
        ...monthsOf((id) => id === category.categoryId),
      ]),
      ['Totalt', ...figuresOf(total), ...monthsOf(() => true)],
      alone(applied.label, counted.appliedOre),
      alone(allocated.label, counted.allocatedOre),
      alone(againstAllocated.label, againstAllocatedOre),
    ],
  };
}

function kronor(ore: number | null): SheetCell {
  return ore === null ? null : { number: ore / 100, kind: ore % 100 === 0 ? 'whole' : 'decimal' };
}
