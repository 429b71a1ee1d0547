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
    const sumOf = (isWanted: (amount: SourceAmount) => boolean) =>
      source.amounts.reduce((sum, amount) => sum + (amount.year === year && isWanted(amount) ? amount.ore : 0), 0);
    return {
      ...{ sheetNames, sheetName, kind: source.kind, howRead: source.howRead },
      years: [...new Set(source.amounts.map((amount) => amount.year))].toSorted((one, other) => one - other),
      months: [...new Set(source.amounts.flatMap((amount) => (amount.year === year ? amount.month : [])))].toSorted(
        (one, other) => one - other,
      ),
      accounts: source.accounts.map(({ key, name }) => ({
        ...{ key, name, ore: sumOf(({ account }) => account === key) },
        /** The cost centres that have it in the year. */
        units: [
          ...new Set(
            source.amounts.flatMap((amount) =>
              amount.account === key && amount.year === year ? [amount.unit ?? noUnit] : [],
            ),
          ),
        ],
      })),
      units: unitsIn(source).map(({ key, name }) => ({
        key,
        name,
        ore: sumOf(({ unit }) => (unit ?? noUnit) === key),
      })),
      categories: offered.map(({ categoryId, name }) => ({ categoryId, name })),
      mapping: guessOutcomeMapping(source, { teamName, categories: offered, remembered }),
    };
  });
