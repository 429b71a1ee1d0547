/** How a number is shown: whole, with a decimal, or as a share of a hundred. */
export type NumberKind = 'whole' | 'decimal' | 'percent';

/** A table for a spreadsheet: what is a number stays one, unrounded. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
};
export type SheetCell = string | null | { readonly number: number; readonly kind: NumberKind };
