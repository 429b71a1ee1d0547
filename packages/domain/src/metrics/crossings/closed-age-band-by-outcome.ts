import { ageBand } from '../dimensions/age-band';
import { outcome } from '../dimensions/outcome';
import { exampleYear } from '../example/example-year';
import { someCells } from '../example/some-cells';
import { closed } from '../populations/closed';
import { crossingOf } from './crossing-of';

/** Whether the young and the old go on to different things. */
export const closedAgeBandByOutcome = crossingOf(
  closed,
  { rows: ageBand, columns: outcome },
  {
    label: { sv: 'Avslutade: ålder och avslutsorsak', en: 'Closed: age by outcome' },
    question: 'Vad gick deltagare i olika åldrar vidare till?',
    example: {
      ...exampleYear,
      story:
        'På avslutsdagen var Bo 23 år och gick till studier, Asta 33 och gick till arbete, Cecilia 47 och hoppade av, Elsa 64 och gick till sjukersättning. Davids ålder är okänd: han gick till annan arbetslivsinriktad rehabilitering.',
      result: {
        shape: 'crossing',
        rowDimension: 'ageBand',
        columnDimension: 'outcome',
        cells: someCells(ageBand.codes, outcome.codes, [
          ['18-30', 'studies', 1],
          ['31-45', 'work', 1],
          ['46-64', 'other', 1],
          ['46-64', 'sickness-compensation', 1],
          ['unknown', 'other-vocational-rehab', 1],
        ]),
      },
    },
  },
);
