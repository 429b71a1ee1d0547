import { loadOutcomeMapping } from '@kraften/db/records/budget-import';
import { loadCostCategories } from '@kraften/db/records/cost-category';
import { findTeam } from '@kraften/db/records/team';
import { BudgetYearNumber, isOfferedIn } from '@kraften/domain/concepts/budget/cost-category';
import { guessOutcomeMapping, noUnit, unitsIn } from '@kraften/domain/concepts/budget-import/outcome-mapping';
import type { SourceAmount } from '@kraften/domain/concepts/budget-import/outcome-source';
import * as z from 'zod/mini';
import { longCasework } from '../../../kernel/permitted';
import { OutcomeFile, outcomesInFile } from './outcome-file';

/** What a file of outcomes holds, and what its accounts and cost centres probably mean. Nothing is kept. */
export const openOutcomeFile = longCasework('budget:write')
  .input(z.object({ year: BudgetYearNumber, file: OutcomeFile }))
  .mutation(async ({ ctx, input: { year, file } }) => {
    const { teamId } = ctx.actor;
    const { source, sheetNames, sheetName } = await outcomesInFile(file, year);
    const offered = (await loadCostCategories(ctx.tx, teamId)).filter((category) => isOfferedIn(category, year));
    const teamName = (await findTeam(ctx.tx, teamId))?.name ?? '';
    const remembered = await loadOutcomeMapping(ctx.tx, teamId);
    await ctx.audit.log({ subjectId: teamId, details: { year, rows: source.amounts.length } });
    const ofYear = source.amounts.filter((amount) => amount.year === year);
    const atUnits = sumsBy(ofYear);
    return {
      ...{ sheetNames, sheetName, kind: source.kind, howRead: source.howRead },
      years: [...new Set(source.amounts.map((amount) => amount.year))].toSorted((one, other) => one - other),
      months: [...new Set(ofYear.map(({ month }) => month))].toSorted((one, other) => one - other),
      accounts: source.accounts.map(({ key, name }) => ({
        ...{ key, name },
        /** What it has cost at each cost centre in the year. */
        units: [...(atUnits.get(key) ?? [])].map(([unit, ore]) => ({ unit, ore })),
      })),
      units: unitsIn(source),
      categories: offered.map(({ categoryId, name }) => ({ categoryId, name })),
      mapping: guessOutcomeMapping(source, { teamName, categories: offered, remembered }),
    };
  });

/** What the amounts of each account sum to at each cost centre. */
function sumsBy(amounts: readonly SourceAmount[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const sums = new Map<string, Map<string, number>>();
  for (const { account, unit, ore } of amounts) {
    const ofAccount = sums.get(account) ?? new Map<string, number>();
    sums.set(account, ofAccount);
    ofAccount.set(unit ?? noUnit, (ofAccount.get(unit ?? noUnit) ?? 0) + ore);
  }
  return sums;
}
