import { workTrainingEndingLabels, workTrainingEndings } from '../../concepts/work-training/work-training';
import { labelOf } from './label-of';
import type { ShownDimension } from './shown-dimension';

export const workTrainingEnding: ShownDimension = {
  id: 'workTrainingEnding',
  label: { sv: 'Hur den slutade', en: 'How it ended' },
  codes: [...workTrainingEndings, 'unknown'],
  labelOf: labelOf({ ...workTrainingEndingLabels, unknown: { sv: 'Okänt', en: 'Unknown' } }),
};
