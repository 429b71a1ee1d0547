import { atGuideOf } from './at-guide-of';

/** SRS, 0–40: how the meeting was. It is held against its guide; a change of it says nothing of the participant. */
export const srsAtGuide = atGuideOf('srs', {
  story:
    'Riktmärket är 36. Astas sista mätning är 30, Elsas 19 och Davids 20: ingen av tre. Hilda mättes bara året före.',
  result: { shape: 'share', numerator: 0, denominator: 3, rate: 0, ci95: [0, 0.5614970317550454] },
});
