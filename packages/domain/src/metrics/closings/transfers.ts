import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closed } from '../populations/closed';
import { counting } from '../shapes/counting';

/** Closings that continue in another team. Fourteen of them made the 73 % of 2018; without them it was 61 %. */
export const transfers: Metric = {
  id: 'closings.transfers',
  version: 1,
  label: { sv: 'Överflyttade till annat team', en: 'Transferred to another team' },
  question: 'Hur många av avsluten var överflyttningar till ett annat team?',
  population: closed.definition,
  treatment: { ...closed.treatment, transfers: 'Bara överflyttningar räknas.' },
  numerator: 'Antalet avslut där ett annat team tog över.',
  missingValues: 'Ett avslut utan angivet team är ingen överflyttning.',
  audiences,
  ...counting(closed, ({ closing }) => closing.transferredTo !== null),
  example: {
    ...exampleYear,
    story: 'David flyttades över till teamet i Säter. Det är den enda överflyttningen bland de fem avsluten.',
    result: { shape: 'count', value: 1 },
  },
};
