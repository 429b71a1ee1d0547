import { readTableFile } from '@kraften/documents/read-table-file';
import { sieText } from '@kraften/documents/sie-text';
import type { OutcomeSource, RowProblem } from '@kraften/domain/concepts/budget-import/outcome-source';
import { readOutcomeTable } from '@kraften/domain/concepts/budget-import/read-outcome-table';
import { isSie, readSie } from '@kraften/domain/concepts/budget-import/read-sie';
import * as z from 'zod/mini';
import { fieldProblem } from '../../../kernel/problem';

/** Most characters of a file in base64: eight megabytes, and a little more, so that it is the reader that refuses. */
const mostBase64 = 12_000_000;
const mostBytes = 8 * 1_048_576;
const tooLarge = 'Filen är större än 8 MB. Be om en som bara har teamets kostnadsställe.';

/** A file of outcomes as whoever imports it chose it. It is sent with each step and kept in none. */
export const OutcomeFile = z.object({
  fileName: z.string().check(z.maxLength(300, 'Filens namn är för långt. Ge den ett kortare.')),
  base64: z.string().check(z.maxLength(mostBase64, tooLarge)),
  /** Null for the first sheet with anything in it. */
  sheetName: z.nullable(z.string().check(z.maxLength(100))),
});
export type OutcomeFile = z.output<typeof OutcomeFile>;

export type OutcomesInFile = {
  readonly source: OutcomeSource;
  readonly sheetNames: readonly string[];
  readonly sheetName: string | null;
};

/** What a file of accounting or a spreadsheet says of a year. Refused at the field `file`, with the rows that can't be read. */
export async function outcomesInFile({ base64, sheetName }: OutcomeFile, year: number): Promise<OutcomesInFile> {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > mostBytes) throw refused(tooLarge);
  const text = sieText(bytes);
  if (isSie(text)) {
    const read = readSie(text);
    if (!read.ok) throw refused(inWords(read.problem));
    return { source: read.value, sheetNames: [], sheetName: null };
  }
  const table = await readTableFile(bytes, sheetName);
  if (!table.ok) throw refused(table.problem);
  const read = readOutcomeTable(table.value.rows, year);
  if (!read.ok) throw refused(inWords(read.problem));
  return { source: read.value, sheetNames: table.value.sheetNames, sheetName: table.value.sheetName };
}

/** As many rows as one mends before choosing the file again. */
const mostNamed = 5;

function inWords(problems: readonly RowProblem[]): string {
  const named = problems.slice(0, mostNamed).map(({ row, message }) => `Rad ${row}: ${message}`);
  const more =
    problems.length > named.length ? [`Minst ${problems.length - named.length} rader till går inte att läsa.`] : [];
  return ['Inget är inläst.', ...named, ...more].join(' ');
}

function refused(message: string) {
  return fieldProblem([{ field: 'file', message }]);
}
