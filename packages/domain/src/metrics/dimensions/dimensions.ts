import type { Label } from '../../concepts/label/label';
import { ageBand } from './age-band';
import { incomeSource } from './income-source';
import { outcome } from './outcome';
import { referralSource } from './referral-source';
import { sex } from './sex';

/** What whoever shows a table needs to know of its dimension. */
export type ShownDimension = {
  readonly id: string;
  readonly label: Label;
  readonly codes: readonly string[];
  readonly labelOf: (code: string) => Label;
};

/** Every dimension that a table is divided by; `TableResult.dimension` is the id of one. */
export const dimensions: readonly ShownDimension[] = [sex, ageBand, referralSource, incomeSource, outcome];

/** The dimension with this id; one that isn't known shows its codes as they are. */
export function dimensionOf(id: string): ShownDimension {
  const asItIs: Label = { sv: id, en: id };
  return (
    dimensions.find((dimension) => dimension.id === id) ?? {
      id,
      label: asItIs,
      codes: [],
      labelOf: (code) => ({ sv: code, en: code }),
    }
  );
}
