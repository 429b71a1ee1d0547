import { findApplication, insertBudgetLine, loadBudgetLines, updateBudgetLine } from '@kraften/db/records/budget';
import { BudgetLine } from '@kraften/domain/concepts/budget/budget-year';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';
import { keepChange } from './keep-change';
import { lineFields } from './line-fields';
import { requireCategories } from './require-categories';

const Input = z.object({ year: BudgetYearNumber, categoryId: RecordId, version: Version, line: BudgetLine });

/** Keeps what a category may cost in a year, and how the rest of the year is foreseen. */
export const saveLine = casework('budget:write')
  .input(Input)
  .mutation(async ({ ctx, input: { year, categoryId, version, line } }) => {
    const { teamId } = ctx.actor;
    await requireCategories(ctx.tx, teamId, [categoryId]);
    const isBegun = (await findApplication(ctx.tx, { teamId, year })) !== null;
    if (!isBegun) throw outOfTurn(`Budgeten för ${year} är inte påbörjad. Skriv först vad ni äskar.`);
    const lines = await loadBudgetLines(ctx.tx, { teamId, year });
    const stored = lines.find((each) => each.categoryId === categoryId) ?? null;
    await ctx.audit.log({ subjectId: teamId, details: { year } });
    const of = { teamId, year, categoryId };
    const saved = await saveRecord<BudgetLine>({
      what: 'Budgeten',
      ...{ stored, values: line, version },
      insert: () => insertBudgetLine(ctx.tx, of, line),
      update: () => updateBudgetLine(ctx.tx, { ...of, version }, line),
    });
    await keepChange(ctx, { year, categoryId }, { before: lineFields(stored), after: lineFields(line) });
    return { version: saved };
  });
