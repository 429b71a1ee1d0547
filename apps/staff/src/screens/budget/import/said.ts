import type { OutcomeMapping } from '@kraften/domain/concepts/budget-import/outcome-mapping';

/** What whoever imports has said of the file. */
export type Said = {
  readonly mapping: OutcomeMapping;
  /** The last month to read; null for all in the file. */
  readonly through: number | null;
  readonly isPreliminary: boolean;
};
