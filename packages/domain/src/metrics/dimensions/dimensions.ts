import type { Label } from '../../concepts/label/label';
import { ageBand } from './age-band';
import { authority } from './authority';
import { field } from './field';
import { group } from './group';
import { incomeSource } from './income-source';
import { incomeSourceAfter } from './income-source-after';
import { outcome } from './outcome';
import { referralSource } from './referral-source';
import { scoreChange } from './score-change';
import { sex } from './sex';
import type { ShownDimension } from './shown-dimension';
import { workTrainingEnding } from './work-training-ending';

/** Every dimension that a table is divided by; `TableResult.dimension` is the id of one. */
export const dimensions: readonly ShownDimension[] = [
  sex,
  ageBand,
  referralSource,
  incomeSource,
  incomeSourceAfter,
  outcome,
  workTrainingEnding,
  scoreChange,
  authority,
  group,
  field,
];

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
