import type { Transaction } from '@kraften/db/database';
import { findAllocation, findApplication, loadBudgetLines } from '@kraften/db/records/budget';
import { loadOutcomes, type YearOfTeam } from '@kraften/db/records/cost';
import { loadCostCategories } from '@kraften/db/records/cost-category';
import type { BudgetYear } from '@kraften/domain/concepts/budget/budget-year';

/** A team's budget of a year as it is kept, with the team's cost categories. */
export async function loadBudget(tx: Transaction, of: YearOfTeam) {
  return {
    categories: await loadCostCategories(tx, of.teamId),
    application: await findApplication(tx, of),
    allocation: await findAllocation(tx, of),
    lines: await loadBudgetLines(tx, of),
    outcomes: await loadOutcomes(tx, of),
  };
}

type Loaded = Awaited<ReturnType<typeof loadBudget>>;

/** What the figures are counted from, in the order of the categories. */
export function budgetYearOf({ categories, application, allocation, lines, outcomes }: Loaded): BudgetYear {
  const place = new Map(categories.map(({ categoryId }, index) => [categoryId, index]));
  const inOrder = <Row extends { readonly categoryId: string }>(rows: readonly Row[]) =>
    rows.toSorted((a, b) => (place.get(a.categoryId) ?? 0) - (place.get(b.categoryId) ?? 0));
  return {
    appliedOre: application?.appliedOre ?? null,
    allocatedOre: allocation?.allocatedOre ?? null,
    lines: inOrder(lines),
    outcomes: inOrder(outcomes),
  };
}
