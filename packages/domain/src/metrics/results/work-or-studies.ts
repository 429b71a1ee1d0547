import { exampleYear } from '../example/example-year';
import { audiences, type Metric } from '../metric';
import { closedExcludingDropouts } from '../populations/closed-excluding-dropouts';
import { sharing } from '../shapes/sharing';

/** The national style of counting: only work and studies are results. */
export const workOrStudies: Metric = {
  id: 'results.workOrStudies',
  version: 1,
  label: { sv: 'Till arbete eller studier', en: 'To work or studies' },
  question: 'Hur stor andel av avsluten ledde till arbete eller studier, som i den nationella uppföljningen?',
  population: closedExcludingDropouts.definition,
  treatment: closedExcludingDropouts.treatment,
  numerator: 'Avslut till arbete eller studier. Annan arbetslivsinriktad rehabilitering räknas inte.',
  denominator: 'Alla avslut minus de tidiga avhoppen.',
  missingValues: 'Andelen saknas om alla avslut är tidiga avhopp eller om ingen avslutades.',
  audiences,
  ...sharing(closedExcludingDropouts, ({ closing: { outcome } }) => outcome === 'work' || outcome === 'studies'),
  example: {
    ...exampleYear,
    story: 'Asta gick till arbete och Bo till studier. Tidiga avhopp borträknade blir det två av fyra: 50 procent.',
    result: {
      shape: 'share',
      numerator: 2,
      denominator: 4,
      rate: 0.5,
      ci95: [0.15003898915214955, 0.8499610108478505],
    },
  },
};
