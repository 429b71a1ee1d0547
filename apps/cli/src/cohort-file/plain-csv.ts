import { isUtf8 } from 'node:buffer';
import type { CohortTable } from '@kraften/domain/concepts/cohort/parse-cohort-table';
import { linesOf } from './lines-of';
import { LongCells, pointsIntoWhole } from './long-cells';
import { withoutMark } from './without-mark';

const [lineFeed, carriageReturn, quote] = [10, 13, 34];

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
  let separator: ',' | ';' | null = null;
  const longCells = new LongCells();
  for (const chunk of linesOf(path)) {
    const lines = (line === 0 ? withoutMark(chunk) : chunk).toString('utf8').split('\n');
    // The chunk's last line has its end, so what follows is no line.
    if (chunk.at(-1) === lineFeed) lines.pop();
    for (const text of lines) {
      line += 1;
      separator ??= separatorIn(text);
      const cells = text.split(separator ?? ',');
      for (let place = 0; place < cells.length; place += 1) {
        const cell = cells[place] ?? '';
        if (cell.length >= pointsIntoWhole) cells[place] = longCells.kept(cell);
      }
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
    }
  }
}

/** Column names hold neither sign, so the header row tells; null for an empty row. */
function separatorIn(line: string): ',' | ';' | null {
  if (line.trim() === '') return null;
  return line.includes(';') ? ';' : ',';
}

function hasLoneReturn(lines: Buffer): boolean {
  for (let at = lines.indexOf(carriageReturn); at !== -1; at = lines.indexOf(carriageReturn, at + 1)) {
    if (at + 1 < lines.length && lines[at + 1] !== lineFeed) return true;
  }
  return false;
}
