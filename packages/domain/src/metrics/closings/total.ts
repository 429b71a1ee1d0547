import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closed } from '../populations/closed';
import { counting } from '../shapes/counting';

/** All closings, dropouts too: "Antal avslut totalt" as the 2024 report prints it. */
export const total: Metric = {
  id: 'closings.total',
  version: 1,
  label: { sv: 'Avslut totalt', en: 'Closings' },
  question: 'Hur många avslut gjordes under perioden, tidiga avhopp inräknade?',
  population: closed.definition,
  treatment: closed.treatment,
  numerator: 'Antalet avslut, tidiga avhopp inräknade.',
  missingValues: 'Den som saknar avslutsdag är inte avslutad.',
  audiences,
  ...counting(closed),
  example: {
    ...exampleYear,
    story: 'Fem avslutades 2024. Cecilias tidiga avhopp och Davids överflyttning är med.',
    result: { shape: 'count', value: 5 },
  },
};
