import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closed as population } from '../populations/closed';
import { counting } from '../shapes/counting';

/** How many participations ended in the period: the way out of the flow. */
export const closed: Metric = {
  id: 'flow.closed',
  version: 1,
  label: population.label,
  question: 'Hur många avslutades under perioden?',
  population: population.definition,
  treatment: population.treatment,
  numerator: 'Antalet deltaganden som avslutades under perioden.',
  missingValues: 'Den som saknar avslutsdag är inte avslutad.',
  audiences,
  ...counting(population),
  example: {
    ...exampleYear,
    story:
      'Bo, Asta, Cecilia, David och Elsa avslutades 2024. Hilda avslutades på nyårsafton 2023 och Gustav i januari 2025. De räknas inte.',
    result: { shape: 'count', value: 5 },
  },
};
