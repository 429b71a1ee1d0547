import { exampleYear } from '../example/example-year';
import { nobody, only } from '../example/summaries';
import { results } from '../populations/results';
import { ageOf } from './age-of';

export const ageOfResults = ageOf(results, {
  ...exampleYear,
  story: 'Av resultaten var Asta 33 år och Bo 23 på avslutsdagen. Davids födelsedatum är okänt. I medel 28 år.',
  result: {
    shape: 'distribution',
    groups: {
      all: {
        n: 2,
        missing: 1,
        mean: 28,
        median: 28,
        min: 23,
        max: 33,
        q1: 25.5,
        q3: 30.5,
        standardDeviation: 7.07106781186548,
      },
      female: only(33),
      male: only(23, 1),
      unknown: nobody,
    },
  },
});
