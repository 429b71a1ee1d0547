import type { MonthOutcome } from '@kraften/domain/concepts/budget/budget-year';
import { keepChange } from './keep-change';

type Changing = Parameters<typeof keepChange>[0];
type Cell = { readonly year: number; readonly categoryId: string; readonly month: number };

/** Adds what a month of a category was and became to the history. */
export async function keepOutcomeChange(
  changing: Changing,
  { year, categoryId, month }: Cell,
  { before, after }: { readonly before: MonthOutcome; readonly after: MonthOutcome },
): Promise<void> {
  await keepChange(changing, { year, categoryId, month }, { before: fieldsOf(before), after: fieldsOf(after) });
}

function fieldsOf({ ore, isPreliminary }: MonthOutcome) {
  return { outcome: ore, preliminary: isPreliminary };
}
