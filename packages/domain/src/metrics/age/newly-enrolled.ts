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
      all: {
        n: 4,
        missing: 0,
        mean: 31.25,
        median: 30.5,
        min: 17,
        max: 47,
        q1: 22.25,
        q3: 39.5,
        standardDeviation: 13.3759734848222,
      },
      female: {
        n: 2,
        missing: 0,
        mean: 42,
        median: 42,
        min: 37,
        max: 47,
        q1: 39.5,
        q3: 44.5,
        standardDeviation: 7.07106781186548,
      },
      male: {
        n: 2,
        missing: 0,
        mean: 20.5,
        median: 20.5,
        min: 17,
        max: 24,
        q1: 18.75,
        q3: 22.25,
        standardDeviation: 4.94974746830583,
      },
      unknown: nobody,
    },
  },
});
