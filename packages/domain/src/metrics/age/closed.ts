import { exampleYear } from '../example/example-year';
import { nobody, only } from '../example/summaries';
import { closed } from '../populations/closed';
import { ageOf } from './age-of';

export const ageOfClosed = ageOf(closed, {
  ...exampleYear,
  story:
    'På avslutsdagen var Asta 33 år, två veckor före sin födelsedag, Bo 23, Cecilia 47 och Elsa 64. Davids födelsedatum är okänt. I medel 41,75 år.',
  result: {
    shape: 'distribution',
    groups: {
      all: {
        n: 4,
        missing: 1,
        mean: 41.75,
        median: 40,
        min: 23,
        max: 64,
        q1: 30.5,
        q3: 51.25,
        standardDeviation: 17.8021534277926,
      },
      female: {
        n: 3,
        missing: 0,
        mean: 48,
        median: 47,
        min: 33,
        max: 64,
        q1: 40,
        q3: 55.5,
        standardDeviation: 15.52417469626,
      },
      male: only(23, 1),
      unknown: nobody,
    },
  },
});
