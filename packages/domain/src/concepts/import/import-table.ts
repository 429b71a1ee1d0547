/** A participant list as it was read from a file: the first row that says anything is the headings. */
export type ImportTable = {
  /** Each different from the others. */
  readonly headings: readonly string[];
  readonly rows: readonly ImportTableRow[];
};

export type ImportTableRow = {
  /** The row's number in the file, as a spreadsheet shows it: from 1, headings included. */
  readonly row: number;
  /** As many as there are headings. Days stand as `ÅÅÅÅ-MM-DD` where the file says that they are days. */
  readonly cells: readonly string[];
};

/** The first row with something in it as headings, and the others that have something as rows. */
export function importTable(rows: Iterable<ImportTableRow>): ImportTable | null {
  let headings: readonly string[] | null = null;
  const kept: ImportTableRow[] = [];
  for (const { row, cells } of rows) {
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.every((cell) => cell === '')) continue;
    if (headings === null) headings = distinct(withoutEmptyEnd(trimmed));
    else kept.push({ row, cells: headings.map((_, index) => trimmed[index] ?? '') });
  }
  return headings === null ? null : { headings, rows: kept };
}

/** What a spreadsheet calls the column at a place: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`;
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

function distinct(cells: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell === '' ? `Kolumn ${columnLetters(index)}` : cell;
    let heading = name;
    for (let number = 2; seen.has(heading); number += 1) heading = `${name} (${number})`;
    seen.add(heading);
    return heading;
  });
}
