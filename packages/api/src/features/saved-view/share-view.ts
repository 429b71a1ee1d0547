import { findSavedView, saveShared } from '@kraften/db/records/saved-view';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/** Lets all of the team's staff see a view of the lead's own, or of another lead's no longer. */
export const shareView = casework('team-settings:write')
  .input(z.object({ viewId: RecordId, version: Version, isShared: z.boolean() }))
  .mutation(async ({ ctx, input: { viewId, version, isShared } }) => {
    const stored = await findSavedView(ctx.tx, viewId);
    const isOthers = stored?.isShared === false && stored.ownerId !== ctx.actor.userId;
    if (stored === null || stored.removed || isOthers) throw notFound('Vyn');
    await ctx.audit.log({ subjectId: viewId, details: { isShared } });
    if (stored.isShared === isShared) return;
    if (!(await saveShared(ctx.tx, { viewId, version }, isShared))) throw conflict('Vyn');
  });
