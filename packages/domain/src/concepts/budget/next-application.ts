import * as z from 'zod/mini';
import type { Label } from '../label/label';
import type { BudgetStanding } from './budget-standing';
import { type CostCategory, isOfferedIn } from './cost-category';

export const draftBases = ['budget', 'expected'] as const;
/** What next year's budget is drafted from. */
export const DraftBase = z.enum(draftBases, 'Välj vad förslaget bygger på.');
export type DraftBase = z.output<typeof DraftBase>;

export const draftBaseLabels: Readonly<Record<DraftBase, Label>> = {
  expected: { sv: 'Årets utfall och prognos', en: 'This year’s outcome and forecast' },
  budget: { sv: 'Årets budget', en: 'This year’s budget' },
};

const oreInAThousand = 100_000;

export type DraftedLine = { readonly categoryId: string; readonly budgetOre: number };

type NextYear = {
  readonly year: number;
  readonly categories: readonly (CostCategory & { readonly categoryId: string })[];
  readonly base: DraftBase;
};

/**
 * A proposal for the year after: each category that is offered then, with what this year has, rounded up to whole thousands of
 * kronor since it is an estimate. What is applied for is their sum.
 */
export function draftNext(standing: BudgetStanding, { year, categories, base }: NextYear) {
  const lines = categories
    .filter((category) => isOfferedIn(category, year))
    .map(({ categoryId }): DraftedLine => {
      const now = standing.categories.find((each) => each.categoryId === categoryId);
      const ore = (base === 'budget' ? now?.budgetOre : now?.expectedOre) ?? 0;
      return { categoryId, budgetOre: Math.max(0, Math.ceil(ore / oreInAThousand)) * oreInAThousand };
    });
  return { lines, appliedOre: lines.reduce((sum, { budgetOre }) => sum + budgetOre, 0) };
}
