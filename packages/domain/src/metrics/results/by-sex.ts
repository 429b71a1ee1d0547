import { sex } from '../dimensions/sex';
import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { results } from '../populations/results';
import { tabulating } from '../shapes/tabulating';

/** The results divided by sex. The rows sum to the results. */
export const bySex: Metric = {
  id: 'results.bySex',
  version: 1,
  label: { sv: 'Avslutade till resultat efter kön', en: 'Closed to a result, by sex' },
  question: 'Hur många kvinnor och hur många män avslutades till resultat?',
  population: results.definition,
  treatment: results.treatment,
  numerator: 'Antalet resultat för varje kön.',
  audiences,
  ...tabulating(results, sex),
  example: {
    ...exampleYear,
    story: 'Av de tre som avslutades till resultat är Asta kvinna, Bo och David män.',
    result: {
      shape: 'table',
      dimension: 'sex',
      cells: [
        { code: 'female', count: 1 },
        { code: 'male', count: 2 },
        { code: 'unknown', count: 0 },
      ],
    },
  },
};
