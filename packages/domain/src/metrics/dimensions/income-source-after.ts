import { incomeSource } from './income-source';
import type { ShownDimension } from './shown-dimension';

export const incomeSourceAfter: ShownDimension = {
  id: 'incomeSourceAfter',
  label: { sv: 'Försörjning efter avslutet', en: 'Income source after closing' },
  codes: incomeSource.codes,
  labelOf: incomeSource.labelOf,
};
