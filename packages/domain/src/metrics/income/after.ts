import { incomeSourceAfter } from '../dimensions/income-source-after';
import { audiences, type Metric } from '../metric';
import { closed } from '../populations/closed';
import { tabulatingRows } from '../shapes/tabulating';
import { closingsWithIncome, incomeExample } from './closings-with-income';

/** What people live on when they have left. */
export const incomeAfter: Metric = {
  id: 'income.after',
  version: 1,
  label: { sv: 'Avslutade: försörjning efter avslutet', en: 'Closed: income source after closing' },
  question: 'Vad levde de avslutade på efteråt?',
  population: closed.definition,
  treatment: closed.treatment,
  numerator: 'Antalet deltaganden på varje rad.',
  unit: 'participations',
  missingValues: 'Den vars försörjning efter avslutet är okänd står på raden okänd försörjning.',
  audiences,
  ...tabulatingRows(closingsWithIncome, { ...incomeSourceAfter, codeOf: ({ after }) => after ?? 'unknown' }),
  example: {
    ...incomeExample,
    story:
      'Asta och Bo hade ingen offentlig försörjning efteråt, David hade aktivitetsstöd och Elsa en annan försörjning. Cecilias är okänd.',
    result: {
      shape: 'table',
      dimension: 'incomeSourceAfter',
      cells: [
        { code: 'social-assistance', count: 0 },
        { code: 'sickness-benefit', count: 0 },
        { code: 'rehabilitation-benefit', count: 0 },
        { code: 'activity-compensation', count: 0 },
        { code: 'activity-support', count: 1 },
        { code: 'unemployment-benefit', count: 0 },
        { code: 'none', count: 2 },
        { code: 'other', count: 1 },
        { code: 'unknown', count: 1 },
      ],
    },
  },
};
