import { findBudgetImport, insertBudgetImport } from '@kraften/db/records/budget-import';
import { saveOutcome } from '@kraften/db/records/cost';
import { isChanged } from '@kraften/domain/concepts/budget-import/imported-outcomes';
import * as z from 'zod/mini';
import { longCasework } from '../../../kernel/permitted';
import { conflict, outOfTurn } from '../../../kernel/problem';
import { RecordId, Version } from '../../../kernel/record-input';
import { keepOutcomeChange } from '../keep-outcome-change';
import { ImportPlan, plannedImport } from './import-plan';

const Input = z.extend(ImportPlan, {
  /** Made by the client, so that a call that is made twice is done once. */
  importId: RecordId,
  /** The cells as they stood when whoever imports looked them through. */
  seen: z.array(z.object({ categoryId: RecordId, month: z.int(), version: Version })).check(z.maxLength(600)),
});

/** Reads a file into a year's outcome: all of it, or nothing when somebody has changed a cell since it was looked through. */
export const runOutcomeImport = longCasework('budget:write')
  .input(Input)
  .mutation(async ({ ctx, input: { importId, seen, ...plan } }) => {
    const of = { teamId: ctx.actor.teamId, year: plan.year };
    const before = await findBudgetImport(ctx.tx, importId);
    if (before !== null) {
      await ctx.audit.log({ subjectId: of.teamId, details: { year: of.year, rows: before.cells.length } });
      return { changed: before.cells.length };
    }
    const { cells } = await plannedImport({ tx: ctx.tx, of, today: ctx.today() }, plan);
    const versions = new Map(seen.map(({ categoryId, month, version }) => [`${categoryId} ${month}`, version]));
    if (cells.some(({ categoryId, month, version }) => versions.get(`${categoryId} ${month}`) !== version)) {
      throw conflict('Utfallet');
    }
    const changed = cells.filter(isChanged);
    if (changed.length === 0) throw outOfTurn('Filen säger det som redan står i budgeten. Inget behöver läsas in.');
    await ctx.audit.log({ subjectId: of.teamId, details: { year: of.year, rows: changed.length } });
    for (const cell of changed) {
      if (!(await saveOutcome(ctx.tx, of, cell))) throw conflict('Utfallet');
      await keepOutcomeChange(ctx, { ...cell, year: of.year }, { before: cell.before, after: cell });
    }
    await insertBudgetImport(ctx.tx, of, {
      ...{ importId, fileName: plan.file.fileName, mapping: plan.mapping, importedById: ctx.actor.userId },
      cells: changed.map(({ categoryId, month, version, before: was }) => ({
        ...{ categoryId, month, version: version + 1 },
        before: was,
      })),
    });
    return { changed: changed.length };
  });
