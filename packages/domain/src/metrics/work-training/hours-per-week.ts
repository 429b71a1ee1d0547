import { nobody, only } from '../example/summaries';
import type { Metric } from '../metric';
import { measuringRows } from '../shapes/measuring';
import { placementExample } from './placement-example';
import { placementWords, startedPlacements } from './placements';

/** How much people work in their work training. */
export const hoursPerWeek: Metric = {
  ...placementWords,
  id: 'workTraining.hoursPerWeek',
  label: { sv: 'Arbetsträning: timmar i veckan', en: 'Work training: hours a week' },
  question: 'Hur många timmar i veckan omfattar arbetsträningarna?',
  population: 'Arbetsträningar vars första dag ligger i perioden.',
  numerator: 'Summan av timmarna i veckan.',
  denominator: 'Antalet arbetsträningar.',
  unit: 'hours',
  missingValues: 'Omfattningen finns på varje arbetsträning. Medelvärdet saknas om ingen började.',
  ...measuringRows(startedPlacements, ({ participation, hoursPerWeek: value }) => ({ sex: participation.sex, value })),
  example: {
    ...placementExample,
    story: 'David började med 10 timmar i veckan och Fatima med 16: i medel 13 timmar.',
    result: {
      shape: 'distribution',
      groups: {
        all: { ...only(13), n: 2, min: 10, max: 16, q1: 11.5, q3: 14.5, standardDeviation: 4.24264068711929 },
        female: only(16),
        male: only(10),
        unknown: nobody,
      },
      persons: { all: 2, female: 1, male: 1, unknown: 0 },
    },
  },
};
