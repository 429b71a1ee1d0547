import type { CohortTable } from '@kraften/domain/concepts/cohort/parse-cohort-table';
import { failure, type Result, success } from '@kraften/domain/result';
import type { Streams } from '../commands/command';
import { readText } from '../input/read-text';
import { plainTable, readsPlainly } from './plain-csv';

/** The cells of a CSV file. Most files have no quotation mark, and need no parser of the whole format. */
export async function readTable(path: string, streams: Streams): Promise<Result<CohortTable, string>> {
  const isPlain = readsPlainly(path);
  if (isPlain) {
    const table = plainTable(path);
    return table ? success(table) : failure('Filen är tom: rubrikraden saknas.');
  }
  const text = await readText(path, streams);
  if (!text.ok) return text;
  const { parseCsv } = await import('./parse-csv');
  return parseCsv(text.value);
}
