import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { results } from '../populations/results';
import { counting } from '../shapes/counting';

/** How many left for work, studies or other vocational rehabilitation. */
export const count: Metric = {
  id: 'results.count',
  version: 1,
  label: results.label,
  question: 'Hur många avslutades till arbete, studier eller annan arbetslivsinriktad rehabilitering?',
  population: results.definition,
  treatment: results.treatment,
  numerator: 'Antalet avslut till arbete, studier eller annan arbetslivsinriktad rehabilitering.',
  missingValues: 'Varje avslut har en orsak, så ingen saknas.',
  audiences,
  ...counting(results),
  example: {
    ...exampleYear,
    story:
      'Asta gick till arbete, Bo till studier och David till annan arbetslivsinriktad rehabilitering: tre resultat.',
    result: { shape: 'count', value: 3 },
  },
};
