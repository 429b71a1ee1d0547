import { failure, type Result, success } from '../../result';
import type { Cohort, CohortTeam } from './cohort';
import { type CohortError, shownValue } from './cohort-error';
import { type CohortField, type CohortRow, cohortFields } from './cohort-row';
import { unknownField } from './parse-cohort';
import { type FieldReader, fieldReaders } from './read-field';
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
  const participations = readRows((report) => rawRows(table, columns, report), errors);
  return participations.ok ? success({ team, participations: participations.value }) : failure(participations.problem);
}

/** Where each known column first stands. */
type Columns = ReadonlyMap<CohortField, number>;

function* rawRows(table: CohortTable, columns: Columns, report: ReportError): Generator<RawRow> {
  const row = new TableRow(columns);
  for (const { line, cells } of table.rows) {
    row.row += 1;
    row.line = line;
    row.cells = cells;
    if (cells.length === table.header.length) yield row;
    else {
      const rule = `Raden har ${cells.length} celler, men rubrikraden har ${table.header.length}. Se efter om ett skiljetecken saknas eller är för mycket.`;
      report({ row: row.row, line, field: null, value: '–', rule });
    }
  }
}

/** The row of a table that is being read: one for a million rows. */
class TableRow implements RawRow {
  row = 0;
  line = 0;
  cells: readonly string[] = [];
  readonly #places: Columns;
  readonly #readers: ColumnReaders = {
    id: cellReader('id'),
    personId: cellReader('personId'),
    sex: columnReader('sex'),
    birthDate: columnReader('birthDate'),
    referralSource: columnReader('referralSource'),
    incomeSource: columnReader('incomeSource'),
    enrolledOn: columnReader('enrolledOn'),
    publicSupportMonthsBefore: columnReader('publicSupportMonthsBefore'),
    closedOn: columnReader('closedOn'),
    outcome: columnReader('outcome'),
    dropout: columnReader('dropout'),
    transferredTo: columnReader('transferredTo'),
  };

  constructor(places: Columns) {
    this.#places = places;
  }

  cellOf(field: CohortField): unknown {
    return typedCell(field, this.#cell(field)?.trim() ?? '');
  }

  valueOf<Field extends CohortField>(field: Field): Result<CohortRow[Field], string> | undefined {
    const cell = this.#cell(field);
    return cell === undefined ? undefined : this.#readers[field](cell);
  }

  #cell(field: CohortField): string | undefined {
    const place = this.#places.get(field);
    return place === undefined ? undefined : this.cells[place];
  }
}

type CellReader<Field extends CohortField> = (cell: string) => Result<CohortRow[Field], string>;
type ColumnReaders = { readonly [Field in CohortField]: CellReader<Field> };

/** Reads one column as it stands in a CSV file, space around it and all. */
export function cellReader<Field extends CohortField>(field: Field): CellReader<Field> {
  const read: FieldReader<CohortRow[Field]> = fieldReaders[field];
  return (cell) => read(typedCell(field, cell.trim()));
}

/** Enough for the days of a century; no burden where every row has a value of its own. */
const mostRemembered = 2 ** 16;

/** What stands on many rows, as codes and dates do, is read once, and is then one value in memory. */
function columnReader<Field extends CohortField>(field: Field): CellReader<Field> {
  const read = cellReader(field);
  const known = new Map<string, Result<CohortRow[Field], string>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const value = read(cell);
    if (known.size < mostRemembered) known.set(cell, value);
    return value;
  };
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
