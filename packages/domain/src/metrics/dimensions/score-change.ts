import { labelOf } from './label-of';
import type { ShownDimension } from './shown-dimension';

export const scoreChanges = ['better', 'same', 'worse'] as const;
export type ScoreChange = (typeof scoreChanges)[number];

export const scoreChange: ShownDimension = {
  id: 'scoreChange',
  label: { sv: 'Förändring', en: 'Change' },
  codes: scoreChanges,
  labelOf: labelOf({
    better: { sv: 'Säkert bättre', en: 'Reliably better' },
    same: { sv: 'Ingen säker förändring', en: 'No reliable change' },
    worse: { sv: 'Säkert sämre', en: 'Reliably worse' },
  }),
};
