import { isResult } from '../../concepts/closing/closing';
import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closedExcludingDropouts } from '../populations/closed-excluding-dropouts';
import { sharing } from '../shapes/sharing';

/** Results ÷ (closings − dropouts): what all four annual reports mean by "resultat". */
export const excludingDropouts: Metric = {
  id: 'results.excludingDropouts',
  version: 1,
  label: { sv: 'Resultat utan tidiga avhopp', en: 'Results, without early dropouts' },
  question: 'Hur stor andel av avsluten ledde till resultat, tidiga avhopp borträknade?',
  population: closedExcludingDropouts.definition,
  treatment: closedExcludingDropouts.treatment,
  numerator: 'Avslut till arbete, studier eller annan arbetslivsinriktad rehabilitering.',
  denominator: 'Alla avslut minus de tidiga avhoppen.',
  missingValues: 'Andelen saknas om alla avslut är tidiga avhopp eller om ingen avslutades.',
  audiences,
  ...sharing(closedExcludingDropouts, ({ closing }) => isResult(closing)),
  example: {
    ...exampleYear,
    story: 'Tre resultat av fem avslut. Cecilias tidiga avhopp räknas bort, så andelen är tre av fyra: 75 procent.',
    result: {
      shape: 'share',
      numerator: 3,
      denominator: 4,
      rate: 0.75,
      ci95: [0.300641842582402, 0.9544127391902995],
    },
  },
};
