import { outcome } from '../dimensions/outcome';
import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closed } from '../populations/closed';
import { tabulating } from '../shapes/tabulating';

/** What everyone who closed went on to, dropouts too. The rows sum to the closings. */
export const byOutcome: Metric = {
  id: 'closings.byOutcome',
  version: 1,
  label: { sv: 'Avslut efter orsak', en: 'Closings by outcome' },
  question: outcome.questionOf(closed.inSentence),
  population: closed.definition,
  treatment: closed.treatment,
  numerator: 'Antalet avslut med varje orsak, tidiga avhopp inräknade.',
  audiences,
  ...tabulating(closed, outcome),
  example: {
    ...exampleYear,
    story:
      'Asta gick till arbete, Bo till studier, David till annan arbetslivsinriktad rehabilitering och Elsa till sjukersättning. Cecilias avhopp står på raden annat.',
    result: {
      shape: 'table',
      dimension: 'outcome',
      cells: [
        { code: 'work', count: 1 },
        { code: 'studies', count: 1 },
        { code: 'other-vocational-rehab', count: 1 },
        { code: 'sickness-compensation', count: 1 },
        { code: 'parental-leave', count: 0 },
        { code: 'other', count: 1 },
      ],
    },
  },
};
