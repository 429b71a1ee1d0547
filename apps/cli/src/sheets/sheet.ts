import type { NumberKind } from '../figures/figure-rows';

/** A table for a spreadsheet: what is a number stays one, unrounded. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
};
export type SheetCell = string | null | { readonly number: number; readonly kind: NumberKind };
