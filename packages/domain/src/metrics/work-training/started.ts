import type { Metric } from '../metric';
import { countingRows } from '../shapes/counting';
import { placementExample } from './placement-example';
import { placementWords, startedPlacements } from './placements';

/** How many work trainings began. */
export const startedWorkTrainings: Metric = {
  ...placementWords,
  id: 'workTraining.started',
  label: { sv: 'Påbörjade arbetsträningar', en: 'Work trainings begun' },
  question: 'Hur många arbetsträningar började?',
  population: 'Arbetsträningar vars första dag ligger i perioden.',
  numerator: 'Antalet arbetsträningar.',
  unit: 'work-trainings',
  missingValues: 'Första dagen finns alltid, så ingen saknas.',
  ...countingRows(startedPlacements),
  example: {
    ...placementExample,
    story: 'David började sin arbetsträning på årets första dag och Fatima sin i oktober.',
    result: { shape: 'count', value: 2, persons: 2 },
  },
};
