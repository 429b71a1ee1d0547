import type { MonthOutcome } from '../budget/budget-year';

/** Something wrong at a row of a file, in words. */
export type RowProblem = { readonly row: number; readonly message: string };

/** What a file calls something by: an account, a cost centre, or a word of a table. */
export type SourceName = { readonly key: string; readonly name: string };

/** An amount of a month under one name, in whole öre; a cost is above zero. */
export type SourceAmount = {
  readonly account: string;
  /** The cost centre; null where the file says none. */
  readonly unit: string | null;
  readonly year: number;
  readonly month: number;
  readonly ore: number;
};

/** What a file says has been spent, before anybody has said what of it is the team's. */
export type OutcomeSource = {
  readonly kind: 'sie' | 'table';
  /** How the file was read, in a sentence. */
  readonly howRead: string;
  readonly accounts: readonly SourceName[];
  readonly units: readonly SourceName[];
  readonly amounts: readonly SourceAmount[];
};

/** A month of a category as a file would make it, beside what stands. */
export type ImportedCell = MonthOutcome & {
  readonly categoryId: string;
  readonly month: number;
  /** Of what stands; 0 where nothing does. */
  readonly version: number;
  readonly before: MonthOutcome;
};
