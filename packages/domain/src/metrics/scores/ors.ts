import { nobody, only } from '../example/summaries';
import { atGuideOf } from './at-guide-of';
import { changeOf } from './change-of';
import { differenceOf } from './difference-of';

/** ORS, 0–40: how life has been. Only the totals are kept. */
export const orsChange = changeOf('ors');

export const orsDifference = differenceOf('ors', {
  story: 'Asta gick från 20 till 30 och Elsa från 20 till 19: i medel 4,5 poäng upp.',
  result: {
    shape: 'distribution',
    groups: {
      all: { ...only(4.5), n: 2, min: -1, max: 10, q1: 1.75, q3: 7.25, standardDeviation: 7.77817459305202 },
      female: { ...only(4.5), n: 2, min: -1, max: 10, q1: 1.75, q3: 7.25, standardDeviation: 7.77817459305202 },
      male: nobody,
      unknown: nobody,
    },
  },
});

export const orsAtGuide = atGuideOf('ors', {
  story: 'Riktmärket är 25. Astas sista mätning är 30, Elsas 19 och Davids 20: en av tre. Hilda mättes bara året före.',
  result: {
    shape: 'share',
    numerator: 1,
    denominator: 3,
    rate: 0.3333333333333333,
    ci95: [0.06149194472039621, 0.7923403991979522],
  },
});
