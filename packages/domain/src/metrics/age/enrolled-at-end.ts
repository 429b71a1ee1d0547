import { exampleYear } from '../example/example-year';
import { nobody, only } from '../example/summaries';
import { withinTheTeam } from '../metric';
import { enrolledAtEnd } from '../populations/enrolled-at-end';
import { ageOf } from './age-of';

export const ageOfEnrolledAtEnd = ageOf(
  enrolledAtEnd,
  {
    ...exampleYear,
    story: 'Den 31 december var Fatima 37 år, Bo 24 och Gustav 17, dagen före sin födelsedag. I medel 26 år.',
    result: {
      shape: 'distribution',
      groups: {
        all: {
          n: 3,
          missing: 0,
          mean: 26,
          median: 24,
          min: 17,
          max: 37,
          q1: 20.5,
          q3: 30.5,
          standardDeviation: 10.1488915650922,
        },
        female: only(37),
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
  },
  withinTheTeam,
);
