import { isResult } from '../../concepts/closing/closing';
import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closed } from '../populations/closed';
import { sharing } from '../shapes/sharing';

/** Results ÷ closings, the strictest of the three: a dropout counts against the team. */
export const ofAllClosings: Metric = {
  id: 'results.ofAllClosings',
  version: 1,
  label: { sv: 'Resultat av alla avslut', en: 'Results of all closings' },
  question: 'Hur stor andel av alla avslut ledde till resultat?',
  population: closed.definition,
  treatment: { ...closed.treatment, dropouts: 'Tidiga avhopp räknas med bland avsluten och är aldrig resultat.' },
  numerator: 'Avslut till arbete, studier eller annan arbetslivsinriktad rehabilitering.',
  denominator: 'Alla avslut, tidiga avhopp inräknade.',
  missingValues: 'Andelen saknas om ingen avslutades.',
  audiences,
  ...sharing(closed, ({ closing }) => isResult(closing)),
  example: {
    ...exampleYear,
    story: 'Tre av de fem avsluten är resultat: 60 procent.',
    result: {
      shape: 'share',
      numerator: 3,
      denominator: 5,
      rate: 0.6,
      ci95: [0.230724281276013, 0.8823792257673519],
    },
  },
};
