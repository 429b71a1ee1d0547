import { workTrainingEnding } from '../dimensions/work-training-ending';
import type { Metric } from '../metric';
import { tabulatingRows } from '../shapes/tabulating';
import { placementExample } from './placement-example';
import { endedPlacements, placementWords } from './placements';

/** How the work trainings ended. */
export const workTrainingsByEnding: Metric = {
  ...placementWords,
  id: 'workTraining.byEnding',
  label: { sv: 'Avslutade arbetsträningar: hur de slutade', en: 'Work trainings ended, by how' },
  question: 'Hur slutade arbetsträningarna?',
  population: 'Arbetsträningar vars sista dag ligger i perioden.',
  numerator: 'Antalet arbetsträningar på varje rad.',
  unit: 'work-trainings',
  missingValues: 'Den arbetsträning där det inte är antecknat hur den slutade står på raden okänt.',
  ...tabulatingRows(endedPlacements, { ...workTrainingEnding, codeOf: ({ ending }) => ending ?? 'unknown' }),
  example: {
    ...placementExample,
    story:
      'Astas arbetsträning slutade i februari med en anställning. Davids avbröts i april på grund av hälsan. Fatimas pågår och Hildas slutade året före.',
    result: {
      shape: 'table',
      dimension: 'workTrainingEnding',
      cells: [
        { code: 'employment', count: 1, persons: 1 },
        { code: 'studies', count: 0, persons: 0 },
        { code: 'new-placement', count: 0, persons: 0 },
        { code: 'completed', count: 0, persons: 0 },
        { code: 'ended-for-health', count: 1, persons: 1 },
        { code: 'ended-early', count: 0, persons: 0 },
        { code: 'unknown', count: 0, persons: 0 },
      ],
    },
  },
};
