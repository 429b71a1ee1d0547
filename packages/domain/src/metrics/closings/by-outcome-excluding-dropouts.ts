import { outcome } from '../dimensions/outcome';
import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closedExcludingDropouts } from '../populations/closed-excluding-dropouts';
import { tabulating } from '../shapes/tabulating';

/** What those who stayed went on to: the outcome columns of the 2018 and 2024 reports. */
export const byOutcomeExcludingDropouts: Metric = {
  id: 'closings.byOutcomeExcludingDropouts',
  version: 1,
  label: { sv: 'Avslut efter orsak, utan tidiga avhopp', en: 'Closings by outcome, without early dropouts' },
  question: 'Vad gick de avslutade vidare till, tidiga avhopp borträknade?',
  population: closedExcludingDropouts.definition,
  treatment: closedExcludingDropouts.treatment,
  numerator: 'Antalet avslut med varje orsak, tidiga avhopp borträknade.',
  audiences,
  ...tabulating(closedExcludingDropouts, outcome),
  example: {
    ...exampleYear,
    story: 'Som avslut efter orsak, men Cecilias avhopp är borträknat. Därför är raden annat tom.',
    result: {
      shape: 'table',
      dimension: 'outcome',
      cells: [
        { code: 'work', count: 1 },
        { code: 'studies', count: 1 },
        { code: 'other-vocational-rehab', count: 1 },
        { code: 'sickness-compensation', count: 1 },
        { code: 'parental-leave', count: 0 },
        { code: 'other', count: 0 },
      ],
    },
  },
};
