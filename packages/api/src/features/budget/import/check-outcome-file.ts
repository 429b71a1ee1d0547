import { longCasework } from '../../../kernel/permitted';
import { ImportPlan, plannedImport } from './import-plan';

/** What importing the file would change, cell by cell. Nothing is kept. */
export const checkOutcomeFile = longCasework('budget:write')
  .input(ImportPlan)
  .mutation(async ({ ctx, input }) => {
    const of = { teamId: ctx.actor.teamId, year: input.year };
    const planned = await plannedImport({ tx: ctx.tx, of, today: ctx.today() }, input);
    await ctx.audit.log({ subjectId: of.teamId, details: { year: of.year, rows: planned.cells.length } });
    return planned;
  });
