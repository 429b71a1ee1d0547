import { insertListEntry, loadListEntries, updateListEntry } from '@kraften/db/records/list-entry';
import { changeFrom, checkListEntry, ListEntryChange } from '@kraften/domain/concepts/reference-list/list-entry';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

const Input = z.extend(ListEntryChange, {
  entryId: RecordId,
  version: Version,
  /** Of the entry that follows; made by the client, so that sent twice is once. */
  nextEntryId: RecordId,
});

/** Lets a code of a list say something else from a day on, and keeps what it said until then. */
export const changeEntry = casework('team-settings:write')
  .input(Input)
  .mutation(async ({ ctx, input: { entryId: id, version, nextEntryId, ...change } }) => {
    const { teamId } = ctx.actor;
    const held = await loadListEntries(ctx.tx, teamId);
    const found = held.find(({ entryId }) => entryId === id);
    if (found === undefined) throw notFound('Listan');
    await ctx.audit.log({ subjectId: teamId, details: { listEntryId: nextEntryId } });
    if (held.some(({ entryId, code }) => entryId === nextEntryId && code === found.code)) return;
    const { entryId: _entryId, version: _version, ...entry } = found;
    const changed = changeFrom(entry, change);
    if (!changed.ok) throw fieldProblem(changed.problem);
    const { ended, begun } = changed.value;
    const errors = checkListEntry(
      begun,
      held.filter(({ entryId }) => entryId !== id),
    );
    if (errors.length > 0) throw fieldProblem(errors);
    if (!(await updateListEntry(ctx.tx, { id, version }, ended))) throw conflict('Listan');
    if (!(await insertListEntry(ctx.tx, { id: nextEntryId, teamId }, begun))) throw conflict('Listan');
  });
