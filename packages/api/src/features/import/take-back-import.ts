import { findImport, undoImport } from '@kraften/db/records/import-batch';
import { findPerson } from '@kraften/db/records/person';
import { isImportUndoable } from '@kraften/domain/concepts/import/import-undo';
import * as z from 'zod/mini';
import { longCasework } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** As many as one reads. */
const mostNamed = 20;

/**
 * Takes an import back, all of it or nothing: within a day, and while nobody has built on what it brought. Those who stand in
 * the way are named; `blocked` is empty when it is taken back.
 */
export const takeBackImport = longCasework('participation:import')
  .input(z.object({ batchId: RecordId }))
  .mutation(async ({ ctx, input: { batchId } }) => {
    const batch = await findImport(ctx.tx, batchId);
    if (batch === null) throw notFound('Importen');
    if (batch.undoneAt !== null) throw outOfTurn('Importen är redan ångrad.');
    if (!isImportUndoable(batch.importedAt, new Date())) {
      throw outOfTurn('Det har gått mer än ett dygn. Importen kan inte längre ångras.');
    }
    const blockedIds = await undoImport(ctx.tx, batchId);
    await ctx.audit.log({ subjectId: batchId, details: { rows: batch.rowCount, blocked: blockedIds.length } });
    const named = [];
    for (const personId of blockedIds.slice(0, mostNamed)) {
      const person = await findPerson(ctx.tx, personId);
      if (person === null) continue;
      named.push(`${person.givenName} ${person.familyName}`);
      await ctx.audit.log({ subjectId: batchId, personId });
    }
    return { blocked: blockedIds.length, blockedNames: named };
  });
