import { type BudgetStanding, budgetStanding } from './budget-standing';
import { type BudgetYear, budgetMonths } from './budget-year';

/** The year's money added up from January to the end of a month. */
export type CoursePoint = {
  /** 0 is the beginning of the year. */
  readonly month: number;
  /** As if the budget went evenly; null without one. */
  readonly budgetOre: number | null;
  /** Null for months to come. */
  readonly outcomeOre: number | null;
  /** Outcome so far and, evenly from there, the forecast; null before the last month that counts. */
  readonly expectedOre: number | null;
};

/** How the year runs, month by month. The last points are the standing's totals. */
export function budgetCourse(year: BudgetYear, standing: BudgetStanding = budgetStanding(year)): CoursePoint[] {
  const { through, total } = standing;
  let added = 0;
  return [0, ...budgetMonths].map((month) => {
    for (const outcome of year.outcomes) if (outcome.month === month) added += outcome.ore ?? 0;
    const ahead = month - through;
    return {
      month,
      budgetOre: total.budgetOre === null ? null : Math.round((total.budgetOre * month) / 12),
      outcomeOre: ahead > 0 ? null : added,
      expectedOre:
        ahead < 0
          ? null
          : total.outcomeOre + (ahead === 0 ? 0 : Math.round((total.forecastOre * ahead) / (12 - through))),
    };
  });
}
