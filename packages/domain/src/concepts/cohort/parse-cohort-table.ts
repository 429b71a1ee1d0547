import { failure, type Result, success } from '../../result';
import type { Cohort, CohortTeam } from './cohort';
import { type CohortError, shownValue } from './cohort-error';
import { type CohortField, cohortFields } from './cohort-row';
import { unknownField } from './parse-cohort';
import type { RawRow } from './read-row';
import { type ReportError, readRows } from './read-rows';

/** A CSV file's cells, already taken apart. */
export type CohortTable = {
  readonly header: readonly string[];
  /** May be read from the file as they are asked for: once, in order. */
  readonly rows: Iterable<{ readonly line: number; readonly cells: readonly string[] }>;
};

/**
 * Reads a cohort from the cells of a CSV file: the cohort, or every error at once. Never throws.
 *
 * A table doesn't say which team it is about, so the caller does. Space around a cell is not part of it.
 */
export function parseCohortTable(table: CohortTable, team: CohortTeam): Result<Cohort, readonly CohortError[]> {
  const columns = columnsOf(table.header);
  const errors = headerErrors(table.header, columns);
  const missingColumns = new Set(cohortFields.filter((field) => !columns.has(field)));
  const participations = readRows((report) => rawRows(table, { columns, missingColumns }, report), errors);
  return participations.ok ? success({ team, participations: participations.value }) : failure(participations.problem);
}

type Columns = {
  /** Where each known column first stands. */
  readonly columns: ReadonlyMap<CohortField, number>;
  readonly missingColumns: ReadonlySet<CohortField>;
};

function* rawRows(table: CohortTable, { columns, missingColumns }: Columns, report: ReportError): Generator<RawRow> {
  let row = 0;
  for (const { line, cells } of table.rows) {
    row += 1;
    if (cells.length === table.header.length) {
      const cellOf = (field: CohortField) => typedCell(field, cells[columns.get(field) ?? -1]?.trim() ?? '');
      yield { row, line, cellOf, missingColumns };
    } else {
      const rule = `Raden har ${cells.length} celler, men rubrikraden har ${table.header.length}. Se efter om ett skiljetecken saknas eller är för mycket.`;
      report({ row, line, field: null, value: '–', rule });
    }
  }
}

const fieldsByName = new Map<string, CohortField>(cohortFields.map((field) => [field, field]));

function columnsOf(header: readonly string[]): ReadonlyMap<CohortField, number> {
  const columns = new Map<CohortField, number>();
  for (const [index, name] of header.entries()) {
    const field = fieldsByName.get(name.trim());
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  }
  return columns;
}

function headerErrors(header: readonly string[], columns: ReadonlyMap<CohortField, number>): CohortError[] {
  const place = { row: null, line: 1 };
  const errors: CohortError[] = [];
  for (const [index, cell] of header.entries()) {
    const field = fieldsByName.get(cell.trim());
    if (field === undefined) errors.push({ ...place, ...unknownField(cell.trim()) });
    else if (columns.get(field) !== index) {
      errors.push({ ...place, field, value: shownValue(field), rule: 'Kolumnen finns två gånger. Ta bort den ena.' });
    }
  }
  for (const field of cohortFields) {
    if (columns.has(field)) continue;
    const rule = `Kolumnen saknas. Lägg till ${field} i rubrikraden.`;
    errors.push({ ...place, field, value: 'tomt', rule });
  }
  return errors;
}

/** A cell as JSON would hold it; a text that doesn't fit its column stays a text, for the column's rule to refuse. */
function typedCell(field: CohortField, text: string): unknown {
  switch (field) {
    case 'dropout':
      if (text === 'true' || text === '1') return true;
      return text === 'false' || text === '0' ? false : text;
    case 'publicSupportMonthsBefore':
      return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    default:
      return text;
  }
}
