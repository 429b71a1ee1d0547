import { exampleYear } from '../example/example-year';
import { nobody, only } from '../example/summaries';
import { results } from '../populations/results';
import { throughputOf } from './throughput-of';

export const throughputOfResults = throughputOf(results, {
  ...exampleYear,
  story:
    'Bara resultaten räknas: Asta var inskriven i 24 månader, Bo i 6 och David i 18. Summan 48 delad med tre är 16 månader.',
  result: {
    shape: 'distribution',
    groups: {
      all: {
        n: 3,
        missing: 0,
        mean: 16,
        median: 18,
        min: 6,
        max: 24,
        q1: 12,
        q3: 21,
        standardDeviation: 9.16515138991168,
      },
      female: only(24),
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
