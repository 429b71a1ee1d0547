import { ageBand } from '@kraften/domain/metrics/dimensions/age-band';
import type { Dimension } from '@kraften/domain/metrics/dimensions/dimension';
import { incomeSource } from '@kraften/domain/metrics/dimensions/income-source';
import { outcome } from '@kraften/domain/metrics/dimensions/outcome';
import { referralSource } from '@kraften/domain/metrics/dimensions/referral-source';
import { sex } from '@kraften/domain/metrics/dimensions/sex';

type DimensionWords = Pick<Dimension, 'id' | 'label' | 'labelOf'>;

const dimensions: readonly DimensionWords[] = [ageBand, incomeSource, outcome, referralSource, sex];

/** The dimension that a table is divided by; one that isn't known here shows its codes as they are. */
export function dimensionOf(id: string): DimensionWords {
  const unknown = { id, label: { sv: id, en: id }, labelOf: (code: string) => ({ sv: code, en: code }) };
  return dimensions.find((dimension) => dimension.id === id) ?? unknown;
}
