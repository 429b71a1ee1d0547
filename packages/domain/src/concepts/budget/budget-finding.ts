import { type BudgetStanding, lastBookedMonth } from './budget-standing';
import { type BudgetYear, budgetMonths } from './budget-year';
import { oreText } from './ore';

/** Something in a year's budget that doesn't agree with the rest, in words. */
export type BudgetFinding = {
  readonly id:
    | 'applied-differs'
    | 'over-allocated'
    | 'allocated-over-applied'
    | 'unreachable-deviation'
    | 'unbudgeted-outcome'
    | 'month-without-outcome';
  readonly text: string;
};

type Named = { readonly nameOf: (categoryId: string) => string };

/** What a reader of the budget would ask about. Nothing of it stops anybody. */
export function budgetFindings(year: BudgetYear, standing: BudgetStanding, { nameOf }: Named): BudgetFinding[] {
  const { appliedOre, allocatedOre } = year;
  const { budgetOre } = standing.total;
  const findings: BudgetFinding[] = [];
  if (appliedOre !== null && budgetOre !== null && appliedOre !== budgetOre) {
    const text = `Kostnadsslagen summerar till ${kronor(budgetOre)}, men äskat är ${kronor(appliedOre)}: skillnaden är ${kronor(Math.abs(appliedOre - budgetOre))}.`;
    findings.push({ id: 'applied-differs', text });
  }
  if (appliedOre !== null && allocatedOre !== null && allocatedOre > appliedOre) {
    const text = `Tilldelat är ${kronor(allocatedOre - appliedOre)} mer än äskat. Stämmer båda beloppen?`;
    findings.push({ id: 'allocated-over-applied', text });
  }
  if (allocatedOre !== null && budgetOre !== null && budgetOre > allocatedOre) {
    const text = `Budgeten är ${kronor(budgetOre - allocatedOre)} större än det som är tilldelat.`;
    findings.push({ id: 'over-allocated', text });
  }
  for (const { categoryId, forecastOre, outcomeOre, budgetOre: budgeted } of standing.categories) {
    if (forecastOre < 0) {
      const text = `${nameOf(categoryId)}: den väntade avvikelsen går inte att nå, för då måste ${kronor(-forecastOre)} komma tillbaka under resten av året.`;
      findings.push({ id: 'unreachable-deviation', text });
    }
    if (outcomeOre !== 0 && budgeted === null && budgetOre !== null) {
      const text = `${nameOf(categoryId)}: utfallet är ${kronor(outcomeOre)}, men inget är budgeterat.`;
      findings.push({ id: 'unbudgeted-outcome', text });
    }
  }
  const empty = monthsWithoutOutcome(year);
  if (empty.length > 0) {
    const text = `Utfall saknas för ${empty.map((month) => monthNames[month - 1]).join(', ')}, fast senare månader har det. Det räknas som 0 kr.`;
    findings.push({ id: 'month-without-outcome', text });
  }
  return findings;
}

export const monthNames = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli'],
  ...['augusti', 'september', 'oktober', 'november', 'december'],
] as const;

function monthsWithoutOutcome(year: BudgetYear): readonly number[] {
  const booked = new Set(year.outcomes.flatMap(({ month, ore }) => (ore === null ? [] : month)));
  const last = lastBookedMonth(year);
  return budgetMonths.filter((month) => month < last && !booked.has(month));
}

function kronor(ore: number): string {
  return `${oreText(ore)} kr`;
}
