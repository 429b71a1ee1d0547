import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closedExcludingDropouts } from '../populations/closed-excluding-dropouts';
import { counting } from '../shapes/counting';

/** Closings − dropouts: "Antal avslut totalt" as the 2018 report prints it. */
export const totalExcludingDropouts: Metric = {
  id: 'closings.totalExcludingDropouts',
  version: 1,
  label: { sv: 'Avslut utan tidiga avhopp', en: 'Closings, without early dropouts' },
  question: 'Hur många avslut gjordes under perioden, tidiga avhopp borträknade?',
  population: closedExcludingDropouts.definition,
  treatment: closedExcludingDropouts.treatment,
  numerator: 'Antalet avslut minus de tidiga avhoppen.',
  missingValues: 'Ett avslut utan markering är inget avhopp.',
  audiences,
  ...counting(closedExcludingDropouts),
  example: {
    ...exampleYear,
    story: 'Av de fem avsluten är Cecilias ett tidigt avhopp. Fyra återstår.',
    result: { shape: 'count', value: 4 },
  },
};
