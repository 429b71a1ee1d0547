import { loadOutcomes, type OutcomeRecord, saveOutcome } from '@kraften/db/records/cost';
import { hasBegun, MonthOutcome } from '@kraften/domain/concepts/budget/budget-year';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { keepOutcomeChange } from './keep-outcome-change';
import { requireCategories } from './require-categories';

/** A year of twenty-five categories, more than a spreadsheet of a team's has. */
const mostCells = 300;

const Cell = z.extend(MonthOutcome, {
  categoryId: RecordId,
  month: z.int().check(z.gte(1), z.lte(12)),
  version: Version,
});
const Input = z.object({
  year: BudgetYearNumber,
  cells: z.array(Cell).check(z.minLength(1), z.maxLength(mostCells)),
});

/**
 * Keeps what categories have cost in months. Each cell stands by itself: one that somebody else has changed meanwhile is left as it
 * is and given back as it stands, and the others are kept. Saying the same again changes nothing and is no conflict.
 */
export const saveOutcomes = casework('budget:write')
  .input(Input)
  .mutation(async ({ ctx, input: { year, cells } }) => {
    const { teamId } = ctx.actor;
    await requireCategories(
      ctx.tx,
      teamId,
      cells.map(({ categoryId }) => categoryId),
    );
    const ahead = cells.find(({ month }) => !hasBegun(ctx.today(), { year, month }));
    if (ahead !== undefined) {
      throw fieldProblem([{ field: 'month', message: 'Skriv utfall för månader som har börjat.' }]);
    }
    await ctx.audit.log({ subjectId: teamId, details: { year, rows: cells.length } });
    const stored = new Map((await loadOutcomes(ctx.tx, { teamId, year })).map((cell) => [keyOf(cell), cell]));
    const saved: OutcomeRecord[] = [];
    const conflicts: OutcomeRecord[] = [];
    for (const cell of cells) {
      const stands = stored.get(keyOf(cell)) ?? { ...cell, ore: null, isPreliminary: false, version: 0 };
      if (stands.ore === cell.ore && stands.isPreliminary === cell.isPreliminary) {
        saved.push(stands);
      } else if (stands.version === cell.version && (await saveOutcome(ctx.tx, { teamId, year }, cell))) {
        const kept = { ...cell, version: cell.version + 1 };
        saved.push(kept);
        stored.set(keyOf(cell), kept);
        await keepOutcomeChange(ctx, { ...cell, year }, { before: stands, after: cell });
      } else {
        conflicts.push(stands);
      }
    }
    return { saved, conflicts };
  });

function keyOf({ categoryId, month }: Pick<OutcomeRecord, 'categoryId' | 'month'>): string {
  return `${categoryId} ${month}`;
}
