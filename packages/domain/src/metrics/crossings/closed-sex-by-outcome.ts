import { outcome } from '../dimensions/outcome';
import { sex } from '../dimensions/sex';
import { exampleYear } from '../example/example-year';
import { someCells } from '../example/some-cells';
import { closed } from '../populations/closed';
import { crossingOf } from './crossing-of';

/** Whether women and men go on to different things. */
export const closedSexByOutcome = crossingOf(
  closed,
  { rows: sex, columns: outcome },
  {
    label: { sv: 'Avslutade: kön och avslutsorsak', en: 'Closed: sex by outcome' },
    question: 'Vad gick kvinnor och män vidare till?',
    example: {
      ...exampleYear,
      story:
        'Av kvinnorna gick Asta till arbete och Elsa till sjukersättning, och Cecilia hoppade av. Av männen gick Bo till studier och David till annan arbetslivsinriktad rehabilitering.',
      result: {
        shape: 'crossing',
        rowDimension: 'sex',
        columnDimension: 'outcome',
        cells: someCells(sex.codes, outcome.codes, [
          ['female', 'work', 1],
          ['female', 'sickness-compensation', 1],
          ['female', 'other', 1],
          ['male', 'studies', 1],
          ['male', 'other-vocational-rehab', 1],
        ]),
      },
    },
  },
);
