import { exampleYear } from '../example/example-year';
import { nobody } from '../example/summaries';
import { closed } from '../populations/closed';
import { publicSupportOf } from './public-support-of';

export const publicSupportOfClosed = publicSupportOf(closed, {
  ...exampleYear,
  story:
    'Asta hade haft offentlig försörjning i 24 månader, Bo i 60, David i 12 och Elsa i 36. Cecilias tid är okänd. Summan 132 delad med fyra är 33 månader.',
  result: {
    shape: 'distribution',
    groups: {
      all: {
        n: 4,
        missing: 1,
        mean: 33,
        median: 30,
        min: 12,
        max: 60,
        q1: 21,
        q3: 42,
        standardDeviation: 20.4939015319192,
      },
      female: {
        n: 2,
        missing: 1,
        mean: 30,
        median: 30,
        min: 24,
        max: 36,
        q1: 27,
        q3: 33,
        standardDeviation: 8.48528137423857,
      },
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
