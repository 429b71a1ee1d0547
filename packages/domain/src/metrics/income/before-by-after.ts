import { incomeSource } from '../dimensions/income-source';
import { incomeSourceAfter } from '../dimensions/income-source-after';
import { someCells } from '../example/some-cells';
import { audiences, type Metric } from '../metric';
import { closed } from '../populations/closed';
import { crossingRows } from '../shapes/crossing';
import { closingsWithIncome, incomeExample } from './closings-with-income';

/** What people lived on when they came, and what they lived on when they left. */
export const incomeBeforeByAfter: Metric = {
  id: 'income.beforeByAfter',
  version: 1,
  label: { sv: 'Försörjning före och efter', en: 'Income source before and after' },
  question: 'Vad levde de avslutade på när de skrevs in, och vad levde de på efteråt?',
  population: closed.definition,
  treatment: closed.treatment,
  numerator:
    'Antalet deltaganden i varje ruta, efter försörjning vid inskrivningen (rader) och försörjning efter avslutet (kolumner).',
  missingValues: 'Den vars försörjning är okänd står på raden eller i kolumnen okänd försörjning.',
  unit: 'participations',
  audiences,
  ...crossingRows(
    closingsWithIncome,
    { ...incomeSource, codeOf: ({ participation }) => participation.incomeSource ?? 'unknown' },
    { ...incomeSourceAfter, codeOf: ({ after }) => after ?? 'unknown' },
  ),
  example: {
    ...incomeExample,
    story:
      'Asta gick från försörjningsstöd och Bo från aktivitetsersättning till ingen offentlig försörjning. David hade aktivitetsstöd både före och efter. Elsa gick från sjukpenning till annan försörjning. Vad Cecilia levde på efteråt är okänt.',
    result: {
      shape: 'crossing',
      rowDimension: 'incomeSource',
      columnDimension: 'incomeSourceAfter',
      cells: someCells(incomeSource.codes, incomeSourceAfter.codes, [
        ['social-assistance', 'none', 1],
        ['activity-compensation', 'none', 1],
        ['activity-support', 'activity-support', 1],
        ['sickness-benefit', 'other', 1],
        ['sickness-benefit', 'unknown', 1],
      ]),
    },
  },
};
