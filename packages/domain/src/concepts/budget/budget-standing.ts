import { type BudgetYear, budgetMonths } from './budget-year';
import { forecastOre, usualForecast } from './forecast';

/** How money stands in a year: of a category, or of all together. Whole öre. */
export type Standing = {
  /** Null where nothing is budgeted. */
  readonly budgetOre: number | null;
  /** Of the months that count. */
  readonly outcomeOre: number;
  readonly isPreliminary: boolean;
  /** For the months after them. */
  readonly forecastOre: number;
  /** Outcome and forecast together. */
  readonly expectedOre: number;
  /** Budget − outcome: what is left today. */
  readonly leftOre: number | null;
  /** Budget − outcome − forecast: what is left when the year is over. */
  readonly deviationOre: number | null;
};

export type CategoryStanding = Standing & { readonly categoryId: string };

export type BudgetStanding = {
  /** The last month whose outcome counts: 0 before anything is booked, 12 when the year is over. */
  readonly through: number;
  readonly categories: readonly CategoryStanding[];
  readonly total: Standing;
  /** Allocated − outcome − forecast. */
  readonly againstAllocatedOre: number | null;
};

/** The last month with an outcome; 0 where there is none. */
export function lastBookedMonth({ outcomes }: Pick<BudgetYear, 'outcomes'>): number {
  return Math.max(0, ...outcomes.filter(({ ore }) => ore !== null).map(({ month }) => month));
}

/** A year's budget, outcome, forecast and deviation, by category and in all, counted as of the end of a month. */
export function budgetStanding(year: BudgetYear, through: number = lastBookedMonth(year)): BudgetStanding {
  const categories = categoryIdsOf(year).map((categoryId) => standingOf(categoryId, year, through));
  const total = totalOf(categories);
  return {
    through,
    categories,
    total,
    againstAllocatedOre: year.allocatedOre === null ? null : year.allocatedOre - total.expectedOre,
  };
}

function categoryIdsOf({ lines, outcomes }: BudgetYear): readonly string[] {
  return [...new Set([...lines, ...outcomes].map(({ categoryId }) => categoryId))];
}

function standingOf(categoryId: string, { lines, outcomes }: BudgetYear, through: number): CategoryStanding {
  const line = lines.find((each) => each.categoryId === categoryId);
  const booked = outcomes.filter((each) => each.categoryId === categoryId);
  const byMonth = budgetMonths.map((month) => sum(booked.filter((each) => each.month === month).map(oreOf)));
  const budgetOre = line?.budgetOre ?? null;
  const outcomeOre = sum(byMonth.slice(0, through));
  return {
    categoryId,
    ...compared(budgetOre, outcomeOre, forecastOre(line?.forecast ?? usualForecast, { budgetOre, byMonth, through })),
    isPreliminary: booked.some(({ month, ore, isPreliminary }) => month <= through && ore !== null && isPreliminary),
  };
}

/** What isn't budgeted counts as nothing, as long as anything is. */
function totalOf(categories: readonly CategoryStanding[]): Standing {
  const budgets = categories.flatMap(({ budgetOre }) => budgetOre ?? []);
  return {
    ...compared(
      budgets.length === 0 ? null : sum(budgets),
      sum(categories.map(({ outcomeOre }) => outcomeOre)),
      sum(categories.map((category) => category.forecastOre)),
    ),
    isPreliminary: categories.some(({ isPreliminary }) => isPreliminary),
  };
}

function compared(budgetOre: number | null, outcomeOre: number, forecast: number) {
  const expectedOre = outcomeOre + forecast;
  return {
    budgetOre,
    outcomeOre,
    forecastOre: forecast,
    expectedOre,
    leftOre: budgetOre === null ? null : budgetOre - outcomeOre,
    deviationOre: budgetOre === null ? null : budgetOre - expectedOre,
  };
}

const oreOf = ({ ore }: { readonly ore: number | null }) => ore ?? 0;

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, ore) => total + ore, 0);
}
