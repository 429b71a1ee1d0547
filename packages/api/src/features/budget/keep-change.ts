import type { Transaction } from '@kraften/db/database';
import { type ChangeOf, insertBudgetChanges } from '@kraften/db/records/budget-change';
import { type ChangedFields, changedFields } from '@kraften/domain/concepts/budget/budget-change';

type Changing = { readonly tx: Transaction; readonly actor: { readonly teamId: string; readonly userId: string } };

/** Adds what differs to the history; nothing where nothing does. */
export async function keepChange(
  { tx, actor }: Changing,
  of: Partial<ChangeOf>,
  { before, after }: { readonly before: ChangedFields; readonly after: ChangedFields },
): Promise<void> {
  await insertBudgetChanges(
    tx,
    { year: null, categoryId: null, month: null, ...of, teamId: actor.teamId, changedById: actor.userId },
    changedFields(before, after),
  );
}
