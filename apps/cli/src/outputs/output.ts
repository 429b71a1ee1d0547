import type { Sheet } from '@kraften/documents/sheet';

/** What a report gives, in each form that it can be printed in; only the one asked for is made. */
export type Output = {
  readonly table: () => string;
  readonly json: () => unknown;
  /** The first is the one that a CSV file gets. */
  readonly sheets: () => readonly [Sheet, ...Sheet[]];
};
