import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { randomOf } from '../chance/random';
import type { BudgetRecords, CostRecord } from '../demo-records';
import { type Category, categories, categoryIdOf, costCategories } from './cost-categories';
import type { LifeSetting } from './life-setting';

const oreInTenThousand = 1_000_000;

/** A budget for each calendar year that the data shows from January on, and the one that goes on. */
export function budgets(setting: LifeSetting, costs: readonly CostRecord[]): BudgetRecords {
  const { profile, teamId, today, leadId } = setting;
  const thisYear = datePartsOf(today).year;
  const years = [...new Set([...costs.map(yearOf).filter((year) => monthsOf(year, costs) === 12), thisYear])];
  const ofYears = years.map((year) => {
    const random = randomOf(`${profile.slug}/budget/${year}`);
    const lines = categories.map((category) => {
      const categoryId = categoryIdOf(profile, category);
      const spent = costs.filter(
        (cost) => cost.categoryId === categoryId && yearOf(cost) === Math.min(year, thisYear - 1),
      );
      const guess = spent.reduce((sum, { ore }) => sum + ore, 0) * (1.02 + 0.03 * random.fraction());
      return {
        ...{ id: random.uuid(), teamId, year, categoryId, note: year === thisYear ? noteOf(category) : '' },
        budgetOre: Math.max(2, Math.ceil(guess / oreInTenThousand)) * oreInTenThousand,
        ...foreseen(category, year === thisYear),
      };
    });
    const appliedOre = lines.reduce((sum, { budgetOre }) => sum + budgetOre, 0);
    const allocatedOre = appliedOre - random.integer(0, 3) * 5 * oreInTenThousand;
    const isLess = allocatedOre < appliedOre;
    const change = { id: random.uuid(), teamId, year, field: 'allocated', changedById: leadId };
    return {
      lines,
      year: { id: random.uuid(), teamId, year, appliedOre, note: '' },
      allocation: {
        ...{ id: random.uuid(), teamId, year, allocatedOre, decidedOn: `${year - 1}-12-04` },
        note: isLess ? 'Förbundet kunde inte ge hela beloppet. Resten ryms om en tjänst tillsätts senare.' : '',
      },
      change: {
        ...{
          ...change,
          before: { value: null },
          after: { value: allocatedOre },
          changedAt: `${year - 1}-12-08T09:20:00Z`,
        },
      },
    };
  });
  return {
    costCategories: costCategories(profile, teamId),
    budgetYears: ofYears.map(({ year }) => year),
    budgetAllocations: ofYears.map(({ allocation }) => allocation),
    budgetLines: ofYears.flatMap(({ lines }) => lines),
    budgetChanges: ofYears.map(({ change }) => change),
  };
}

/** How this year's rest is foreseen differs between the categories, so that each way is there to see. */
function foreseen({ name }: Category, isThisYear: boolean) {
  const nothingTyped = { forecastOre: null, forecastFrom: null };
  if (!isThisYear || name === 'Personal') return { ...nothingTyped, forecastMethod: 'by-month' };
  if (name === 'Aktiviteter') return { forecastMethod: 'deviation', forecastOre: oreInTenThousand, forecastFrom: null };
  return { ...nothingTyped, forecastMethod: name === 'Lokaler' ? 'budget-left' : 'average' };
}

function noteOf({ name }: Category): string {
  return name === 'Aktiviteter' ? 'Skogsgruppens resor blir färre än planerat.' : '';
}

function yearOf({ month }: CostRecord): number {
  return datePartsOf(month).year;
}

function monthsOf(year: number, costs: readonly CostRecord[]): number {
  return new Set(costs.filter((cost) => yearOf(cost) === year).map(({ month }) => month)).size;
}
