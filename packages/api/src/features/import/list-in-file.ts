import { createHash } from 'node:crypto';
import { readTableFile, type TableFile } from '@kraften/documents/read-table-file';
import { parseCohort } from '@kraften/domain/concepts/cohort/parse-cohort';
import { toCohortCells } from '@kraften/domain/concepts/cohort/serialise-cohort';
import { headingKey } from '@kraften/domain/concepts/import/import-mapping';
import { type ImportTable, importTable } from '@kraften/domain/concepts/import/import-table';
import { failure, type Result, success } from '@kraften/domain/result';
import { fieldProblem } from '../../kernel/problem';
import type { ImportFile } from './import-input';

/** A list out of its file. */
export type ListInFile = {
  readonly sheetNames: readonly string[];
  readonly sheetName: string | null;
  readonly table: ImportTable;
  readonly contentHash: string;
  readonly headingHash: string;
};

/** The list in a file: a workbook, a text with separators, or a cohort file in JSON. Refused at the field `file`. */
export async function listInFile({ base64, sheetName }: ImportFile): Promise<ListInFile> {
  const bytes = Buffer.from(base64, 'base64');
  const cohort = cohortTable(bytes);
  const read = cohort ?? (await readTableFile(bytes, sheetName));
  if (!read.ok) throw fieldProblem([{ field: 'file', message: read.problem }]);
  const table = importTable(read.value.rows);
  if (table === null)
    throw fieldProblem([{ field: 'file', message: 'Bladet är tomt. Välj ett annat blad eller en annan fil.' }]);
  return {
    sheetNames: read.value.sheetNames,
    sheetName: read.value.sheetName,
    table,
    contentHash: hashOf(bytes, read.value.sheetName ?? ''),
    headingHash: hashOf(headingKey(table.headings)),
  };
}

const openingBrace = 0x7b;

/** The table that a cohort file in JSON is; null for any other file. */
function cohortTable(bytes: Buffer): Result<TableFile, string> | null {
  return bytes.find((byte) => byte > 0x20) === openingBrace ? readCohort(bytes) : null;
}

function readCohort(bytes: Buffer): Result<TableFile, string> {
  const cohort = parseCohort(jsonIn(bytes));
  if (cohort.ok) return success(sheetless(toCohortCells(cohort.value)));
  const [first] = cohort.problem;
  const place = first?.row == null ? '' : `Deltagande ${first.row}${first.field === null ? '' : `, ${first.field}`}: `;
  return failure(`Kohortfilen har ${cohort.problem.length} fel. ${place}${first?.rule ?? ''}`);
}

function sheetless(cells: readonly (readonly string[])[]) {
  return { sheetNames: [], sheetName: null, rows: cells.map((each, index) => ({ row: index + 1, cells: each })) };
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
