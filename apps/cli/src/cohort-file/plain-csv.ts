import { isUtf8 } from 'node:buffer';
import type { CohortTable } from '@kraften/domain/concepts/cohort/parse-cohort-table';
import { CellTexts } from './cell-texts';
import { linesOf } from './lines-of';

const [lineFeed, carriageReturn, quote, comma, semicolon] = [10, 13, 34, 44, 59];
const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf);

/**
 * Whether a file is UTF-8 in plain lines and cells: no quotation mark, and no line that ends in a carriage return alone, as
 * in very old files. A file that can't be read isn't.
 */
export function readsPlainly(path: string): boolean {
  try {
    for (const lines of linesOf(path))
      if (!isUtf8(lines) || lines.includes(quote) || hasLoneReturn(lines)) return false;
    return true;
  } catch {
    return false;
  }
}

/**
 * The table in a plain file: the header at once, the rows as they are asked for, so that the file is never in memory as a
 * whole. Empty rows are no rows. Null for a file without a row.
 */
export function plainTable(path: string): CohortTable | null {
  const rows = rowsOf(path);
  const { value: header } = rows.next();
  return header ? { header: header.cells, rows } : null;
}

type Row = { readonly line: number; readonly cells: readonly string[] };

function* rowsOf(path: string): Generator<Row, undefined> {
  let line = 0;
  let separator: number | null = null;
  const columns: CellTexts[] = [];
  for (const lines of linesOf(path)) {
    const text = lines.toString('latin1');
    let start = line === 0 && byteOrderMark.every((byte, index) => lines[index] === byte) ? byteOrderMark.length : 0;
    while (start < lines.length) {
      const found = lines.indexOf(lineFeed, start);
      const end = found === -1 ? lines.length : found;
      line += 1;
      separator ??= separatorIn(lines.subarray(start, end));
      const cells = cellsOf({ bytes: lines, text, start, end }, separator ?? comma, columns);
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
      start = end + 1;
    }
  }
}

/** Column names hold neither sign, so the header row tells; null for an empty row. */
function separatorIn(line: Buffer): number | null {
  if (line.every((byte) => byte === carriageReturn)) return null;
  return line.includes(semicolon) ? semicolon : comma;
}

type Line = { readonly bytes: Buffer; readonly text: string; readonly start: number; readonly end: number };

/** A cell's space, and so the carriage return of a Windows line end, isn't part of it: whoever reads the cell takes it off. */
function cellsOf({ bytes, text, start, end }: Line, separator: number, columns: CellTexts[]): string[] {
  const cells: string[] = [];
  const cell = { bytes, text, from: start, to: start, hash: 0 };
  let all = 0;
  for (let index = start; index <= end; index += 1) {
    const byte = index === end ? separator : (bytes[index] ?? separator);
    if (byte === separator) {
      let column = columns[cells.length];
      if (column === undefined) {
        column = new CellTexts();
        columns.push(column);
      }
      cell.to = index;
      cells.push(all > 127 ? bytes.toString('utf8', cell.from, index) : column.textOf(cell));
      cell.from = index + 1;
      cell.hash = 0;
      all = 0;
    } else {
      cell.hash = (Math.imul(cell.hash, 31) + byte) | 0;
      all |= byte;
    }
  }
  return cells;
}

function hasLoneReturn(lines: Buffer): boolean {
  for (let at = lines.indexOf(carriageReturn); at !== -1; at = lines.indexOf(carriageReturn, at + 1)) {
    if (at + 1 < lines.length && lines[at + 1] !== lineFeed) return true;
  }
  return false;
}
