import { findApplication, insertApplication, updateApplication } from '@kraften/db/records/budget';
import { Application } from '@kraften/domain/concepts/budget/budget-year';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';
import { keepChange } from './keep-change';

const Input = z.object({ year: BudgetYearNumber, version: Version, application: Application });

/** Keeps what the team asks for in a year, and begins its budget where there is none. */
export const saveApplication = casework('budget:write')
  .input(Input)
  .mutation(async ({ ctx, input: { year, version, application } }) => {
    const of = { teamId: ctx.actor.teamId, year };
    const stored = await findApplication(ctx.tx, of);
    await ctx.audit.log({ subjectId: of.teamId, details: { year } });
    const saved = await saveRecord<Application>({
      what: 'Äskandet',
      ...{ stored, values: application, version },
      insert: () => insertApplication(ctx.tx, of, application),
      update: () => updateApplication(ctx.tx, { ...of, version }, application),
    });
    await keepChange(ctx, { year }, { before: fieldsOf(stored), after: fieldsOf(application) });
    return { version: saved };
  });

function fieldsOf(application: Application | null) {
  return { applied: application?.appliedOre ?? null, note: application?.note ?? '' };
}
