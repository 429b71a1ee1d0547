import { isResult } from '../../concepts/closing/closing';
import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closedExcludingDropoutsAndTransfers } from '../populations/closed-excluding-dropouts-and-transfers';
import { sharing } from '../shapes/sharing';

/** As without dropouts, with everyone who moved to another team left out of both sides. */
export const excludingTransfers: Metric = {
  id: 'results.excludingTransfers',
  version: 1,
  label: {
    sv: 'Resultat utan tidiga avhopp och överflyttade',
    en: 'Results, without early dropouts and transfers',
  },
  question: 'Hur stor andel av avsluten ledde till resultat, tidiga avhopp och överflyttade borträknade?',
  population: closedExcludingDropoutsAndTransfers.definition,
  treatment: closedExcludingDropoutsAndTransfers.treatment,
  numerator: 'Avslut till arbete, studier eller annan arbetslivsinriktad rehabilitering som inte är överflyttningar.',
  denominator: 'Alla avslut minus de tidiga avhoppen och överflyttningarna.',
  missingValues: 'Andelen saknas om inga avslut återstår.',
  audiences,
  ...sharing(closedExcludingDropoutsAndTransfers, ({ closing }) => isResult(closing)),
  example: {
    ...exampleYear,
    story:
      'Cecilias tidiga avhopp räknas bort. Det gör också David, som flyttades över till Säter, fast hans avslut annars är ett resultat. Asta och Bo av Asta, Bo och Elsa: två av tre.',
    result: {
      shape: 'share',
      numerator: 2,
      denominator: 3,
      rate: 0.6666666666666666,
      ci95: [0.20765960080204782, 0.938508055279604],
    },
  },
};
