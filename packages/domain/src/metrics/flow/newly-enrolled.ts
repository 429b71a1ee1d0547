import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { newlyEnrolled as population } from '../populations/newly-enrolled';
import { counting } from '../shapes/counting';

/** How many enrolments the period brought. */
export const newlyEnrolled: Metric = {
  id: 'flow.newlyEnrolled',
  version: 1,
  label: population.label,
  question: 'Hur många skrevs in under perioden?',
  population: population.definition,
  treatment: population.treatment,
  numerator: 'Antalet inskrivningar under perioden.',
  missingValues: 'Inskrivningsdag finns alltid, så ingen saknas.',
  audiences,
  ...counting(population),
  example: {
    ...exampleYear,
    story:
      'Cecilia, Fatima och Gustav skrevs in 2024, och Bo kom tillbaka i september. Gustav räknas med fast han skrevs in på årets sista dag.',
    result: { shape: 'count', value: 4 },
  },
};
