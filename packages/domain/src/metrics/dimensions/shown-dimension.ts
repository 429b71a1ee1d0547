import type { Label } from '../../concepts/label/label';

/** What whoever shows a table needs to know of its dimension. */
export type ShownDimension = {
  readonly id: string;
  readonly label: Label;
  readonly codes: readonly string[];
  readonly labelOf: (code: string) => Label;
};
