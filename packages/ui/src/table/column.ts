import type { ReactNode } from 'react';

/** One column of a list, as data. The first column names the row and holds its link. */
export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What to sort by; left out, the column can't be sorted. Rows without a value come last. */
  readonly sort?: (row: Row) => SortKey;
  /** Numbers stand to the right. */
  readonly align?: 'start' | 'end';
  /** On a phone: leave the column out. */
  readonly narrow?: 'hide';
  /** Keep the cell on one line, such as dates. */
  readonly nowrap?: boolean;
};

export type SortKey = string | number | null;
export type SortOrder = { readonly id: string; readonly direction: 'ascending' | 'descending' };

/** The rows in order. Equal rows keep the order they came in; texts sort as in a Swedish word list. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: SortOrder | null,
): readonly Row[] {
  const key = columns.find((column) => column.id === order?.id)?.sort;
  if (!order || !key) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

const swedish = new Intl.Collator('sv', { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : swedish.compare(String(a), String(b));
}
