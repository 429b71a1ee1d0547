import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import { paths } from '../../app/routing/paths';

/** Which year's budget is shown, and to which month its outcome counts. */
export type BudgetSearch = {
  /** Left out for the year that it is. */
  readonly ar?: number;
  /** The last month that counts, 1–12; left out for the last that has an outcome. */
  readonly till?: number;
};

export function readBudgetSearch(search: Record<string, unknown>): BudgetSearch {
  const year = BudgetYearNumber.safeParse(Number(search['ar']));
  const through = Number(search['till']);
  return {
    ...(year.success ? { ar: year.data } : {}),
    ...(Number.isInteger(through) && through >= 1 && through <= 12 ? { till: through } : {}),
  };
}

/** Where a file is read into a year's outcome. */
export function budgetImportOf(year: number): string {
  return `${paths.budgetImport}?ar=${year}`;
}

/** A year's budget at an address. */
export function budgetOf(year: number): string {
  return `${paths.budget}?ar=${year}`;
}
