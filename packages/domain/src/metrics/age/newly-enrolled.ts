import { exampleYear } from '../example/example-year';
import { nobody } from '../example/summaries';
import { newlyEnrolled } from '../populations/newly-enrolled';
import { ageOf } from './age-of';

export const ageOfNewlyEnrolled = ageOf(newlyEnrolled, {
  ...exampleYear,
  story:
    'På inskrivningsdagen var Cecilia 47 år, Bo 24 och Gustav 17. Fatima skrevs in på sin födelsedag och hade fyllt 37. I medel 31,25 år.',
  result: {
    shape: 'distribution',
    groups: {
      all: { n: 4, missing: 0, mean: 31.25, median: 30.5, min: 17, max: 47 },
      female: { n: 2, missing: 0, mean: 42, median: 42, min: 37, max: 47 },
      male: { n: 2, missing: 0, mean: 20.5, median: 20.5, min: 17, max: 24 },
      unknown: nobody,
    },
  },
});
