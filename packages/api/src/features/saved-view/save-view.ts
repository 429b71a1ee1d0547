import { databaseProblem } from '@kraften/db/database-error';
import {
  clearFirst,
  findSavedView,
  insertSavedView,
  loadSavedViews,
  updateSavedView,
} from '@kraften/db/records/saved-view';
import { SavedView } from '@kraften/domain/concepts/saved-view/saved-view';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

const nameTaken = () =>
  fieldProblem([{ field: 'name', message: 'Du har redan en vy som heter så. Välj ett annat namn.' }]);

/**
 * Saves a way to look at the list of participants (version 0; the caller chooses its id), changes one of the user's own, removes it
 * or brings it back.
 */
export const saveView = casework('participation:read')
  .input(z.object({ viewId: RecordId, version: Version, view: SavedView, removed: z.boolean() }))
  .mutation(async ({ ctx, input: { viewId, version, view, removed } }) => {
    const { tx, actor } = ctx;
    const stored = await findSavedView(tx, viewId);
    if (stored !== null && stored.ownerId !== actor.userId) throw notFound('Vyn');
    const own = (await loadSavedViews(tx, actor)).filter((each) => each.ownerId === actor.userId);
    const isTaken = own.some((each) => each.viewId !== viewId && sameName(each.name, view.name));
    if (isTaken && !removed) throw nameTaken();
    await ctx.audit.log({ subjectId: viewId, details: { removed } });
    if (view.isFirst && !removed) await clearFirst(tx, actor, viewId);
    return await saveRecord({
      ...{ what: 'Vyn', stored, values: { ...view, removed }, version },
      insert: async () => {
        const isNew = await insertSavedView(tx, { ...actor, viewId }, view);
        if (!isNew && (await findSavedView(tx, viewId)) === null) throw nameTaken();
        return isNew;
      },
      update: async () => await whileNameIsFree(updateSavedView(tx, { viewId, version }, { ...view, removed })),
    });
  });

/** Two windows at once: the database keeps the names apart. */
async function whileNameIsFree(saving: Promise<boolean>): Promise<boolean> {
  try {
    return await saving;
  } catch (error) {
    if (databaseProblem(error)?.kind === 'unique') throw nameTaken();
    throw error;
  }
}

function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');
}
