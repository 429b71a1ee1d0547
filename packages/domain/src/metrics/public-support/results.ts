import { exampleYear } from '../example/example-year';
import { nobody, only } from '../example/summaries';
import { results } from '../populations/results';
import { publicSupportOf } from './public-support-of';

export const publicSupportOfResults = publicSupportOf(results, {
  ...exampleYear,
  story: 'Av resultaten hade Asta haft offentlig försörjning i 24 månader, Bo i 60 och David i 12: i medel 32 månader.',
  result: {
    shape: 'distribution',
    groups: {
      all: {
        n: 3,
        missing: 0,
        mean: 32,
        median: 24,
        min: 12,
        max: 60,
        q1: 18,
        q3: 42,
        standardDeviation: 24.9799919935936,
      },
      female: only(24),
      male: {
        n: 2,
        missing: 0,
        mean: 36,
        median: 36,
        min: 12,
        max: 60,
        q1: 24,
        q3: 48,
        standardDeviation: 33.9411254969543,
      },
      unknown: nobody,
    },
  },
});
