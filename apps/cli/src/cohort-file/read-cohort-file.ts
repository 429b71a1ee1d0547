import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Cohort } from '@kraften/domain/concepts/cohort/cohort';
import type { CohortError } from '@kraften/domain/concepts/cohort/cohort-error';
import { parseCohort } from '@kraften/domain/concepts/cohort/parse-cohort';
import { parseCohortTable } from '@kraften/domain/concepts/cohort/parse-cohort-table';
import type { Participation } from '@kraften/domain/concepts/participation/participation';
import { failure, type Result, success } from '@kraften/domain/result';
import type { Streams } from '../commands/command';
import { parseJson } from '../input/parse-json';
import { readText } from '../input/read-text';
import { linesOf } from './lines-of';
import { readInBytes } from './read-in-bytes';
import { readTable } from './read-table';

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

/**
 * A table doesn't name its team: the file's name stands for it. A file with anything wrong in it is read once more, cell by
 * cell, by the reader that says what to mend.
 */
async function readCsv(path: string, streams: Streams): Promise<Result<Cohort, CohortFileProblem>> {
  const name = basename(path, extname(path));
  const team = { id: name, name };
  const participations = readAtOnce(path);
  if (participations !== null) return success({ team, participations });
  const table = await readTable(path, streams);
  return table.ok ? withRows(parseCohortTable(table.value, team)) : fileProblem(table.problem);
}

/** Null for a file that can't be read too: what is in the way is told by the reading that follows. */
function readAtOnce(path: string): readonly Participation[] | null {
  try {
    return readInBytes(linesOf(path), statSync(path).size);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  }
}

function withRows(cohort: Result<Cohort, readonly CohortError[]>): Result<Cohort, CohortFileProblem> {
  return cohort.ok ? cohort : failure({ kind: 'rows', errors: cohort.problem });
}

function fileProblem(message: string): Result<never, CohortFileProblem> {
  return failure({ kind: 'file', message });
}
