import { findImportOf, findRememberedMapping } from '@kraften/db/records/import-batch';
import { loadCoachesWithEmail } from '@kraften/db/records/membership';
import { guessMapping, wordsIn } from '@kraften/domain/concepts/import/guess-mapping';
import { columnLetters } from '@kraften/domain/concepts/import/import-table';
import { casework } from '../../kernel/permitted';
import { ImportFile } from './import-input';
import { listInFile } from './list-in-file';

/** More different words than a closed list has: then the column is none to translate. */
const mostWords = 100;

/** What a file holds, and how it was read the last time or probably is to be read. Nothing is kept. */
export const openImport = casework('participation:import')
  .input(ImportFile)
  .mutation(async ({ ctx, input }) => {
    const { teamId } = ctx.actor;
    const list = await listInFile(input);
    const { table } = list;
    const coaches = await loadCoachesWithEmail(ctx.tx, teamId);
    const remembered = await findRememberedMapping(ctx.tx, teamId, list.headingHash);
    const already = await findImportOf(ctx.tx, teamId, list.contentHash);
    await ctx.audit.log({ details: { rows: table.rows.length } });
    return {
      sheetNames: list.sheetNames,
      sheetName: list.sheetName,
      rows: table.rows.length,
      columns: table.headings.map((heading, index) => {
        const words = wordsIn(table, heading);
        return {
          heading,
          letters: columnLetters(index),
          /** What stands in the first rows. */
          samples: table.rows.slice(0, 3).map(({ cells }) => (cells[index] ?? '').slice(0, 60)),
          /** The different words, where they are few enough to be a closed list's. */
          words: words.length <= mostWords ? words : [],
        };
      }),
      mapping: remembered ?? guessMapping(table, coaches),
      isRemembered: remembered !== null,
      coaches,
      importedBefore: already === null ? null : already.importedAt.toISOString(),
    };
  });
