import { csvText } from '@kraften/documents/csv-text';
import { ImportMapping } from '@kraften/domain/concepts/import/import-mapping';
import type { ImportProblem } from '@kraften/domain/concepts/import/import-problem';
import { problemSheet } from '@kraften/domain/concepts/import/problem-sheet';
import * as z from 'zod/mini';
import { longCasework } from '../../kernel/permitted';
import { figuresOfImport } from './figures-of-import';
import { ImportFile } from './import-input';
import { listInFile } from './list-in-file';
import { readList } from './read-list';

/** As many as one reads on a page; the file has all. */
const mostShown = 300;

/** What importing the list would do, and everything that is in its way. Nothing is kept. */
export const checkImport = longCasework('participation:import')
  .input(z.object({ file: ImportFile, mapping: ImportMapping }))
  .mutation(async ({ ctx, input }) => {
    const { teamId } = ctx.actor;
    const list = await listInFile(input.file);
    const { records, problems } = await readList({ tx: ctx.tx, teamId, today: ctx.today() }, list, input.mapping);
    const errors = problems.filter(({ kind }) => kind === 'error');
    const warnings = problems.filter(({ kind }) => kind === 'warning');
    await ctx.audit.log({ details: { rows: list.table.rows.length, errors: errors.length } });
    return {
      errors: errors.length,
      warnings: warnings.length,
      problems: [...errors, ...warnings].slice(0, mostShown),
      problemFile: problems.length === 0 ? null : problemFile(problems, ctx.today()),
      /** Null while something is to be mended. */
      figures: errors.length > 0 ? null : figuresOfImport(records, ctx.today()),
    };
  });

function problemFile(problems: readonly ImportProblem[], today: string) {
  const bytes = Buffer.from(csvText(problemSheet(problems)));
  return { fileName: `att-ratta-${today}.csv`, base64: bytes.toString('base64') };
}
