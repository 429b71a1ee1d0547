/** The numbers behind a figure as text, ready to be shown or copied. The first column names each row. */
export type FigureTableData = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureTableRow[];
  /** The columns whose cells are words: they begin at the left and may take several lines. */
  readonly words?: readonly string[];
};
export type FigureTableRow = { readonly header: string; readonly cells: readonly string[]; readonly total?: boolean };

/** Tab-separated text that a spreadsheet takes as it is. */
export function toTabSeparated({ columns, rows }: FigureTableData): string {
  return [columns, ...rows.map(({ header, cells }) => [header, ...cells])]
    .map((cells) => cells.map((cell) => cell.replaceAll(/[\t\n]/g, ' ')).join('\t'))
    .join('\n');
}
