import { findAllocation, insertAllocation, updateAllocation } from '@kraften/db/records/budget';
import { allocationFields } from '@kraften/domain/concepts/budget/budget-change';
import { Allocation } from '@kraften/domain/concepts/budget/budget-year';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';
import { keepChange } from './keep-change';

const Input = z.object({ year: BudgetYearNumber, version: Version, allocation: Allocation });

/** Notes what the association has given the team for a year. */
export const saveAllocation = casework('budget:write')
  .input(Input)
  .mutation(async ({ ctx, input: { year, version, allocation } }) => {
    const of = { teamId: ctx.actor.teamId, year };
    const stored = await findAllocation(ctx.tx, of);
    await ctx.audit.log({ subjectId: of.teamId, details: { year } });
    const saved = await saveRecord<Allocation>({
      what: 'Tilldelningen',
      ...{ stored, values: allocation, version },
      insert: () => insertAllocation(ctx.tx, of, allocation),
      update: () => updateAllocation(ctx.tx, { ...of, version }, allocation),
    });
    await keepChange(ctx, { year }, { before: allocationFields(stored), after: allocationFields(allocation) });
    return { version: saved };
  });
