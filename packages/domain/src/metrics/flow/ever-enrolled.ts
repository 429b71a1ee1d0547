import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { everEnrolled as population } from '../populations/ever-enrolled';
import { counting } from '../shapes/counting';

/** Everyone who was enrolled: start + new, and just as many as closed + end. */
export const everEnrolled: Metric = {
  id: 'flow.everEnrolled',
  version: 1,
  label: population.label,
  question: 'Hur många deltaganden arbetade teamet med under perioden?',
  population: population.definition,
  treatment: population.treatment,
  numerator:
    'Inskrivna vid periodens början plus nyinskrivna. Det är lika många som avslutade plus inskrivna vid periodens slut.',
  missingValues: 'Saknas avslutsdag pågår deltagandet.',
  audiences,
  ...counting(population),
  example: {
    ...exampleYear,
    story:
      'Fyra var inskrivna när året började och fyra skrevs in: åtta deltaganden. Fem av dem avslutades och tre är kvar.',
    result: { shape: 'count', value: 8 },
  },
};
