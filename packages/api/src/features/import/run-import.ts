import { databaseProblem } from '@kraften/db/database-error';
import { findImport, findImportOf, insertImport } from '@kraften/db/records/import-batch';
import { ImportMapping } from '@kraften/domain/concepts/import/import-mapping';
import * as z from 'zod/mini';
import { longCasework } from '../../kernel/permitted';
import { fieldProblem, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { ImportFile } from './import-input';
import { listInFile } from './list-in-file';
import { readList } from './read-list';

/** Entries of the log that are written at a time. */
const entriesAtATime = 500;

/**
 * Imports a list: all of it, or nothing. `batchId` is made by the client, so that a call that is made twice is done once. A
 * list that has been imported is refused until that is undone.
 */
export const runImport = longCasework('participation:import')
  .input(z.object({ batchId: RecordId, file: ImportFile, mapping: ImportMapping }))
  .mutation(async ({ ctx, input: { batchId, file, mapping } }) => {
    const { teamId } = ctx.actor;
    const before = await findImport(ctx.tx, batchId);
    if (before !== null) {
      await ctx.audit.log({ subjectId: batchId, details: { rows: before.rowCount, again: true } });
      return { batchId, rows: before.rowCount, persons: before.persons, participations: before.participations };
    }
    const list = await listInFile(file);
    const already = await findImportOf(ctx.tx, teamId, list.contentHash);
    if (already !== null) throw outOfTurn(alreadyImported(already.importedAt));
    const { records, problems } = await readList({ tx: ctx.tx, teamId, today: ctx.today() }, list, mapping);
    const errors = problems.filter(({ kind }) => kind === 'error');
    if (errors.length > 0) {
      const message = `Listan har ${errors.length} fel. Inget är importerat. Rätta dem i filen och välj den igen.`;
      throw fieldProblem([{ field: 'file', message }]);
    }
    const { headingHash, contentHash } = list;
    const kept = { batchId, fileName: file.fileName, contentHash, headingHash, mapping, records };
    const progress = (done: number) => ctx.progress?.(done, records.length);
    const rows = await insertImport(ctx.tx, ctx.actor, { list: kept, progress }).catch((error: unknown) => {
      // Another window was first, between the question above and this.
      if (databaseProblem(error)?.kind === 'unique') throw outOfTurn(alreadyImported(new Date()));
      throw error;
    });
    const subjects = rows.map(({ personId, participationId, referralId }) => ({
      ...{ subjectId: participationId ?? referralId, personId },
      details: { batchId },
    }));
    await ctx.audit.log({ subjectId: batchId, details: { rows: rows.length } });
    for (let at = 0; at < subjects.length; at += entriesAtATime) {
      await ctx.audit.log(...subjects.slice(at, at + entriesAtATime));
    }
    const persons = new Set(rows.map(({ personId }) => personId)).size;
    const participations = rows.filter(({ participationId }) => participationId !== null).length;
    return { batchId, rows: rows.length, persons, participations };
  });

function alreadyImported(at: Date): string {
  const day = at.toISOString().slice(0, 10);
  return `Samma lista importerades ${day}. Inget är importerat en gång till. Ångra den importen först, om du vill göra om den.`;
}
