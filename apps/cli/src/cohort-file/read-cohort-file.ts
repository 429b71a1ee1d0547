import { basename, extname } from 'node:path';
import type { Cohort } from '@kraften/domain/concepts/cohort/cohort';
import type { CohortError } from '@kraften/domain/concepts/cohort/cohort-error';
import { parseCohort } from '@kraften/domain/concepts/cohort/parse-cohort';
import { type CohortTable, parseCohortTable } from '@kraften/domain/concepts/cohort/parse-cohort-table';
import { failure, type Result, success } from '@kraften/domain/result';
import type { Streams } from '../commands/command';
import { parseJson } from '../input/parse-json';
import { readText } from '../input/read-text';
import { plainTable, readsPlainly } from './plain-csv';

/** Why there is no cohort: one sentence about the file, or everything that is wrong in it. */
export type CohortFileProblem =
  | { readonly kind: 'file'; readonly message: string }
  | { readonly kind: 'rows'; readonly errors: readonly CohortError[] };

/** Reads a cohort file: `.json`, `.csv`, or JSON from standard input for `-`. */
export async function readCohortFile(path: string, streams: Streams): Promise<Result<Cohort, CohortFileProblem>> {
  const extension = extname(path).toLowerCase();
  if (path !== '-' && extension !== '.json' && extension !== '.csv') {
    return fileProblem(`Filen ${path} är ingen kohortfil. Namnet ska sluta på .json eller .csv.`);
  }
  if (extension === '.csv') return readCsv(path, streams);
  const text = await readText(path, streams);
  return text.ok ? readJson(text.value) : fileProblem(text.problem);
}

function readJson(text: string): Result<Cohort, CohortFileProblem> {
  const json = parseJson(text);
  return json.ok ? withRows(parseCohort(json.value)) : fileProblem(json.problem);
}

/** A table doesn't name its team: the file's name stands for it. */
async function readCsv(path: string, streams: Streams): Promise<Result<Cohort, CohortFileProblem>> {
  const table = await readTable(path, streams);
  if (!table.ok) return fileProblem(table.problem);
  const team = basename(path, extname(path));
  return withRows(parseCohortTable(table.value, { id: team, name: team }));
}

/** Most files have no quotation mark, and need no parser of the whole format. */
async function readTable(path: string, streams: Streams): Promise<Result<CohortTable, string>> {
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

function withRows(cohort: Result<Cohort, readonly CohortError[]>): Result<Cohort, CohortFileProblem> {
  return cohort.ok ? cohort : failure({ kind: 'rows', errors: cohort.problem });
}

function fileProblem(message: string): Result<never, CohortFileProblem> {
  return failure({ kind: 'file', message });
}
