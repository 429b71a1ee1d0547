import type { Transaction } from '@kraften/db/database';
import { findAllocation, findApplication, loadBudgetLines } from '@kraften/db/records/budget';
import { loadOutcomes, type YearOfTeam } from '@kraften/db/records/cost';
import { loadCostCategories } from '@kraften/db/records/cost-category';

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
