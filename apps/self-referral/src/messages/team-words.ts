/** What the texts know of the chosen team; null where none is chosen yet. */
export type TeamWords = {
  readonly name: string;
  readonly municipality: string;
  readonly ages: { readonly from: number; readonly to: number };
} | null;
