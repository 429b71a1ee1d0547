import type { BudgetYear } from '@kraften/domain/concepts/budget/budget-year';
import { isOfferedIn } from '@kraften/domain/concepts/budget/cost-category';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';

export type Budget = inferOutput<typeof api.budget.get>;
export type Category = Budget['categories'][number];
export type Line = Budget['lines'][number];
export type Outcome = Budget['outcomes'][number];

export function useBudget(year: number) {
  return useQuery(api.budget.get.queryOptions({ year }));
}

/** Reads a year's budget anew. */
export async function reloadBudget(year: number): Promise<Budget> {
  return await queryClient.fetchQuery({ ...api.budget.get.queryOptions({ year }), staleTime: 0 });
}

/** The categories that a year shows: those that are offered in it, and those that have something there all the same. */
export function shownCategories({ categories, lines, outcomes, year }: Budget): readonly Category[] {
  const used = new Set([...lines, ...outcomes.filter(({ ore }) => ore !== null)].map(({ categoryId }) => categoryId));
  return categories.filter((category) => isOfferedIn(category, year) || used.has(category.categoryId));
}

/** What the figures are counted from, with a row for each category that is shown. */
export function countedYear(budget: Budget): BudgetYear {
  const { application, allocation, lines, outcomes } = budget;
  const shown = shownCategories(budget);
  return {
    appliedOre: application?.appliedOre ?? null,
    allocatedOre: allocation?.allocatedOre ?? null,
    lines: shown.map(
      ({ categoryId }) =>
        lines.find((line) => line.categoryId === categoryId) ?? {
          ...{ categoryId, budgetOre: null },
          forecast: { method: 'by-month' },
        },
    ),
    outcomes,
  };
}

/** The name of a category, for whoever has its id. */
export function nameIn(categories: readonly Category[]): (categoryId: string) => string {
  const names = new Map(categories.map(({ categoryId, name }) => [categoryId, name]));
  return (categoryId) => names.get(categoryId) ?? 'Borttaget kostnadsslag';
}
