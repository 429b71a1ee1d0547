import { ageBand } from '../dimensions/age-band';
import { incomeSource } from '../dimensions/income-source';
import { referralSource } from '../dimensions/referral-source';
import { sex } from '../dimensions/sex';
import { exampleYear } from '../example/example-year';
import { closed as population } from '../populations/closed';
import { breakdownOf } from './breakdown-of';

export const closedBySex = breakdownOf(
  { population, dimension: sex },
  {
    ...exampleYear,
    story: 'Av de avslutade är Asta, Cecilia och Elsa kvinnor, Bo och David män.',
    result: {
      shape: 'table',
      dimension: 'sex',
      cells: [
        { code: 'female', count: 3 },
        { code: 'male', count: 2 },
        { code: 'unknown', count: 0 },
      ],
    },
  },
);

export const closedByAgeBand = breakdownOf(
  { population, dimension: ageBand },
  {
    ...exampleYear,
    story:
      'På avslutsdagen var Bo 23 år, Asta 33, Cecilia 47 och Elsa 64. Davids födelsedatum är okänt, så han står på raden okänd ålder.',
    result: {
      shape: 'table',
      dimension: 'ageBand',
      cells: [
        { code: 'under-18', count: 0 },
        { code: '18-30', count: 1 },
        { code: '31-45', count: 1 },
        { code: '46-64', count: 2 },
        { code: 'over-64', count: 0 },
        { code: 'unknown', count: 1 },
      ],
    },
  },
);

export const closedByReferralSource = breakdownOf(
  { population, dimension: referralSource },
  {
    ...exampleYear,
    story:
      'Bo och Elsa kom från Försäkringskassan, Asta från socialtjänsten, Cecilia från regionen och David från Arbetsförmedlingen.',
    result: {
      shape: 'table',
      dimension: 'referralSource',
      cells: [
        { code: 'AF', count: 1 },
        { code: 'FK', count: 2 },
        { code: 'SOC', count: 1 },
        { code: 'RD', count: 1 },
        { code: 'KAA', count: 0 },
        { code: 'SCHOOL', count: 0 },
        { code: 'SELF', count: 0 },
        { code: 'OTHER', count: 0 },
      ],
    },
  },
);

export const closedByIncomeSource = breakdownOf(
  { population, dimension: incomeSource },
  {
    ...exampleYear,
    story:
      'När de skrevs in hade Asta försörjningsstöd, Bo aktivitetsersättning, David aktivitetsstöd, Cecilia och Elsa sjukpenning.',
    result: {
      shape: 'table',
      dimension: 'incomeSource',
      cells: [
        { code: 'social-assistance', count: 1 },
        { code: 'sickness-benefit', count: 2 },
        { code: 'rehabilitation-benefit', count: 0 },
        { code: 'activity-compensation', count: 1 },
        { code: 'activity-support', count: 1 },
        { code: 'unemployment-benefit', count: 0 },
        { code: 'none', count: 0 },
        { code: 'other', count: 0 },
        { code: 'unknown', count: 0 },
      ],
    },
  },
);
