import type { Allocation, Application, BudgetYear, OfCategory } from './budget-year';

/** A year's budget as it is kept, with what belongs to it. */
export type KeptBudget = {
  readonly categories: readonly OfCategory[];
  readonly application: Pick<Application, 'appliedOre'> | null;
  readonly allocation: Pick<Allocation, 'allocatedOre'> | null;
} & Pick<BudgetYear, 'lines' | 'outcomes'>;

/** What the figures are counted from, in the order of the categories. */
export function budgetYearOf({ categories, application, allocation, lines, outcomes }: KeptBudget): BudgetYear {
  const place = new Map(categories.map(({ categoryId }, index) => [categoryId, index]));
  const inOrder = <Row extends OfCategory>(rows: readonly Row[]) =>
    rows.toSorted((a, b) => (place.get(a.categoryId) ?? 0) - (place.get(b.categoryId) ?? 0));
  return {
    appliedOre: application?.appliedOre ?? null,
    allocatedOre: allocation?.allocatedOre ?? null,
    lines: inOrder(lines),
    outcomes: inOrder(outcomes),
  };
}
