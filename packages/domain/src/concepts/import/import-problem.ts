/** Something in a list to be mended (`error`: nothing is imported) or looked at (`warning`). */
export type ImportProblem = {
  readonly kind: 'error' | 'warning';
  /** The row in the file as a spreadsheet numbers it; null when it is about the whole list. */
  readonly row: number | null;
  /** The column as a spreadsheet letters it, and its heading; null when it is about the whole row. */
  readonly column: string | null;
  readonly heading: string | null;
  /** What stands there, shortened. */
  readonly value: string;
  /** What to do (Swedish). */
  readonly message: string;
};
