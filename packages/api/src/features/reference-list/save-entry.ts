import { insertListEntry, loadListEntries, updateListEntry } from '@kraften/db/records/list-entry';
import { checkListEntry, ListEntry } from '@kraften/domain/concepts/reference-list/list-entry';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

const Input = z.object({ entryId: RecordId, version: Version, entry: ListEntry });

const what = 'Listan';

/** Keeps what the team has set of a code of a list. Of which code it is stays for ever. */
export const saveEntry = casework('team-settings:write')
  .input(Input)
  .mutation(async ({ ctx, input: { entryId: id, version, entry } }) => {
    const { teamId } = ctx.actor;
    const held = await loadListEntries(ctx.tx, teamId);
    const stored = held.find(({ entryId }) => entryId === id) ?? null;
    if (stored !== null && (stored.list !== entry.list || stored.code !== entry.code)) {
      throw fieldProblem([{ field: 'code', message: 'Lägg till det som något nytt.' }]);
    }
    // Somebody else was the first to set anything of the code: to whoever didn't see it, no fault of the days in the form.
    const isSet = held.some(({ list, code }) => list === entry.list && code === entry.code);
    if (stored === null && isSet) throw conflict(what);
    const errors = checkListEntry(
      entry,
      held.filter(({ entryId }) => entryId !== id),
    );
    if (errors.length > 0) throw fieldProblem(errors);
    await ctx.audit.log({ subjectId: teamId, details: { listEntryId: id } });
    const saved = await saveRecord<ListEntry>({
      ...{ what, stored, values: entry, version },
      insert: () => insertListEntry(ctx.tx, { id, teamId }, entry),
      update: () => updateListEntry(ctx.tx, { id, version }, entry),
    });
    return { version: saved };
  });
