import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closed } from '../populations/closed';
import { counting } from '../shapes/counting';

/** Those who left so early that the reports don't count them against the results. */
export const dropouts: Metric = {
  id: 'closings.dropouts',
  version: 1,
  label: { sv: 'Tidiga avhopp (dropouts)', en: 'Early dropouts' },
  question: 'Hur många av avsluten var tidiga avhopp?',
  population: closed.definition,
  treatment: { ...closed.treatment, dropouts: 'Bara tidiga avhopp räknas.' },
  numerator: 'Antalet avslut som är markerade som tidigt avhopp.',
  missingValues: 'Ett avslut utan markering är inget avhopp.',
  audiences,
  ...counting(closed, ({ closing }) => closing.dropout),
  example: {
    ...exampleYear,
    story: 'Av de fem avsluten är Cecilias ett tidigt avhopp. Gustav hoppade av först 2025.',
    result: { shape: 'count', value: 1 },
  },
};
