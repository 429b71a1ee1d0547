import { nobody, only } from '../example/summaries';
import { atGuideOf } from './at-guide-of';
import { changeOf } from './change-of';
import { differenceOf } from './difference-of';

/** The method's own scaling question, 0–10. */
export const scalingChange = changeOf('scaling');

export const scalingDifference = differenceOf('scaling', {
  story: 'Asta gick från 3 till 7 och Elsa från 3 till 2: i medel 1,5 steg upp.',
  result: {
    shape: 'distribution',
    groups: {
      all: { ...only(1.5), n: 2, min: -1, max: 4, q1: 0.25, q3: 2.75, standardDeviation: 3.53553390593274 },
      female: { ...only(1.5), n: 2, min: -1, max: 4, q1: 0.25, q3: 2.75, standardDeviation: 3.53553390593274 },
      male: nobody,
      unknown: nobody,
    },
  },
});

export const scalingAtGuide = atGuideOf('scaling', {
  story: 'Riktmärket är 6. Astas sista mätning är 7, Elsas 2 och Davids 3: en av tre. Hilda mättes bara året före.',
  result: {
    shape: 'share',
    numerator: 1,
    denominator: 3,
    rate: 0.3333333333333333,
    ci95: [0.06149194472039621, 0.7923403991979522],
  },
});
