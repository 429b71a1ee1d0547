import { exampleYear } from '../example/example-year';
import { nobody } from '../example/summaries';
import { closed } from '../populations/closed';
import { throughputOf } from './throughput-of';

export const throughputOfClosed = throughputOf(closed, {
  ...exampleYear,
  story:
    'Asta var inskriven i 24 månader, Bo i 6, Cecilia i 1, David i 18 och Elsa i 20. Summan 69 delad med fem är 13,8 månader. Den mittersta tiden är 18.',
  result: {
    shape: 'distribution',
    groups: {
      all: {
        n: 5,
        missing: 0,
        mean: 13.8,
        median: 18,
        min: 1,
        max: 24,
        q1: 6,
        q3: 20,
        standardDeviation: 9.80815986819138,
      },
      female: {
        n: 3,
        missing: 0,
        mean: 15,
        median: 20,
        min: 1,
        max: 24,
        q1: 10.5,
        q3: 22,
        standardDeviation: 12.2882057274445,
      },
      male: {
        n: 2,
        missing: 0,
        mean: 12,
        median: 12,
        min: 6,
        max: 18,
        q1: 9,
        q3: 15,
        standardDeviation: 8.48528137423857,
      },
      unknown: nobody,
    },
  },
});
