import type { CalendarDate } from '../calendar-date/calendar-date';
import { shownValue } from '../cohort/cohort-error';
import { guessCode, type ImportCoach } from './guess-mapping';
import { type CodedField, type ImportField, importFields } from './import-field';
import type { ImportMapping } from './import-mapping';
import type { ImportProblem } from './import-problem';
import { columnLetters, type ImportTable, type ImportTableRow } from './import-table';
import { plainWords } from './plain-words';
import { readDay } from './read-cell';

/** A schema of the domain, as far as a cell is read with it. */
type CellSchema<Value> = {
  readonly safeParse: (
    raw: unknown,
  ) =>
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: { readonly issues: readonly { readonly message: string }[] } };
};

export type RowReaderSettings = {
  readonly table: ImportTable;
  readonly mapping: ImportMapping;
  readonly coaches: readonly ImportCoach[];
  readonly today: CalendarDate;
  readonly report: (problem: ImportProblem) => void;
};

/** Reads a row's cells by field, and reports what can't be read at its row and column. */
export class RowReader {
  readonly #settings: RowReaderSettings;
  readonly #places: ReadonlyMap<ImportField, number>;
  #row: ImportTableRow = { row: 0, cells: [] };
  hasError = false;

  constructor(settings: RowReaderSettings) {
    const { table, mapping } = settings;
    this.#settings = settings;
    this.#places = new Map(
      Object.entries(mapping.columns).flatMap(([field, heading]) => {
        const place = heading === undefined ? -1 : table.headings.indexOf(heading);
        return place === -1 ? [] : [[field as ImportField, place] as const];
      }),
    );
  }

  /** Goes on to a row. */
  begin(row: ImportTableRow): void {
    this.#row = row;
    this.hasError = false;
  }

  /** The number of the row that is being read. */
  get row(): number {
    return this.#row.row;
  }

  has(field: ImportField): boolean {
    return this.#places.has(field);
  }

  text(field: ImportField): string {
    const place = this.#places.get(field);
    return place === undefined ? '' : (this.#row.cells[place] ?? '');
  }

  complain(field: ImportField | null, message: string, kind: ImportProblem['kind'] = 'error'): void {
    if (kind === 'error') this.hasError = true;
    const place = field === null ? undefined : this.#places.get(field);
    this.#settings.report({
      kind,
      row: this.#row.row,
      column: place === undefined ? null : columnLetters(place),
      heading: place === undefined ? null : (this.#settings.table.headings[place] ?? null),
      value: field === null || place === undefined ? '' : shownValue(this.text(field)),
      message,
    });
  }

  /** A text as a schema takes it; `instead` where it doesn't. */
  parsed<Value>(
    field: ImportField,
    schema: CellSchema<Value>,
    { text = this.text(field), instead }: { text?: string; instead: Value },
  ): Value {
    const read = schema.safeParse(text);
    if (read.success) return read.data;
    this.complain(field, read.error.issues[0]?.message ?? 'Kontrollera det som står här.');
    return instead;
  }

  /** A day, or null where the cell is empty or can't be read. */
  day(field: ImportField): CalendarDate | null {
    const text = this.text(field);
    if (text === '') return null;
    const day = readDay(text, this.#settings.today);
    if (day === null) this.complain(field, 'Skriv ett datum som finns, i formen ÅÅÅÅ-MM-DD.');
    return day;
  }

  /** What the cell's word means by the mapping, or by what the word usually means; null where the cell is empty. */
  code<Code extends string>(field: CodedField, codes: readonly Code[]): Code | null {
    const word = plainWords(this.text(field));
    if (word === '') return null;
    const { mapping, coaches } = this.#settings;
    const meant = mapping.values[field]?.[word] ?? guessCode(field, word, coaches);
    const code = codes.find((known) => known === meant);
    if (code !== undefined) return code;
    const where = importFields[field].label.sv;
    this.complain(field, `Välj i steget Para ihop vad ordet betyder under ${where}, eller ändra det i filen.`);
    return null;
  }
}
