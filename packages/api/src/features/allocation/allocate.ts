import { findAllocation, insertAllocation, updateAllocation } from '@kraften/db/records/budget';
import { insertBudgetChanges } from '@kraften/db/records/budget-change';
import { allocationFields, changedFields } from '@kraften/domain/concepts/budget/budget-change';
import { Allocation } from '@kraften/domain/concepts/budget/budget-year';
import { BudgetYearNumber } from '@kraften/domain/concepts/budget/cost-category';
import * as z from 'zod/mini';
import { figures, ownTeam } from '../../kernel/permitted';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

const Input = z.object({ teamId: RecordId, year: BudgetYearNumber, version: Version, allocation: Allocation });

/** Decides what a team of the association is given for a year. The team sees it in its budget at once. */
export const allocate = figures('budget:allocate')
  .input(Input)
  .mutation(async ({ ctx, input: { teamId: asked, year, version, allocation } }) => {
    const of = { teamId: ownTeam(ctx, asked), year };
    const stored = await findAllocation(ctx.tx, of);
    await ctx.audit.log({ teamId: of.teamId, subjectId: of.teamId, details: { year } });
    const saved = await saveRecord<Allocation>({
      what: 'Tilldelningen',
      ...{ stored, values: allocation, version },
      insert: () => insertAllocation(ctx.tx, of, allocation),
      update: () => updateAllocation(ctx.tx, { ...of, version }, allocation),
    });
    await insertBudgetChanges(
      ctx.tx,
      { ...of, categoryId: null, month: null, changedById: ctx.actor.userId },
      changedFields(allocationFields(stored), allocationFields(allocation)),
    );
    return { version: saved };
  });
