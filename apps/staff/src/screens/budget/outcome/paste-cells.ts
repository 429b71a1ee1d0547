import { readOre } from '@kraften/domain/concepts/budget/ore';

/** What a spreadsheet puts on the clipboard: rows by line breaks, cells by tabs. Null for what is one cell alone. */
export function pastedCells(text: string): readonly (readonly string[])[] | null {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return rows.length === 1 && !text.includes('\t') ? null : rows.map((row) => row.split('\t'));
}

export type PlacedCell = { readonly row: number; readonly column: number; readonly ore: number };
export type Placed = {
  readonly cells: readonly PlacedCell[];
  /** What isn't an amount, as it stands. */
  readonly unreadable: readonly string[];
  /** How many amounts have no cell to stand in. */
  readonly outside: number;
};

type Grid = {
  readonly row: number;
  readonly column: number;
  /** Whether there is a cell to write in. */
  readonly isOpen: (row: number, column: number) => boolean;
};

/** Lays what was pasted over the grid from a cell on. Empty cells leave what stands. */
export function placeCells(pasted: readonly (readonly string[])[], { row, column, isOpen }: Grid): Placed {
  const cells: PlacedCell[] = [];
  const unreadable: string[] = [];
  let outside = 0;
  for (const [down, texts] of pasted.entries()) {
    for (const [right, text] of texts.entries()) {
      const read = readOre(text);
      if (!read.ok) unreadable.push(text.trim());
      else if (read.value !== null) {
        const at = { row: row + down, column: column + right };
        if (isOpen(at.row, at.column)) cells.push({ ...at, ore: read.value });
        else outside += 1;
      }
    }
  }
  return { cells, unreadable, outside };
}
