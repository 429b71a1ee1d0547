import { ageBand } from '../dimensions/age-band';
import { incomeSource } from '../dimensions/income-source';
import { referralSource } from '../dimensions/referral-source';
import { sex } from '../dimensions/sex';
import { exampleYear } from '../example/example-year';
import { withinTheTeam } from '../metric';
import { enrolledAtEnd as population } from '../populations/enrolled-at-end';
import { breakdownOf } from './breakdown-of';

export const enrolledAtEndBySex = breakdownOf(
  { population, dimension: sex, audiences: withinTheTeam },
  {
    ...exampleYear,
    story: 'Kvar vid årets slut är Fatima, som är kvinna, och Bo och Gustav, som är män.',
    result: {
      shape: 'table',
      dimension: 'sex',
      cells: [
        { code: 'female', count: 1 },
        { code: 'male', count: 2 },
        { code: 'unknown', count: 0 },
      ],
    },
  },
);

export const enrolledAtEndByAgeBand = breakdownOf(
  { population, dimension: ageBand },
  {
    ...exampleYear,
    story: 'Den 31 december var Gustav 17 år, Bo 24 och Fatima 37.',
    result: {
      shape: 'table',
      dimension: 'ageBand',
      cells: [
        { code: 'under-18', count: 1 },
        { code: '18-30', count: 1 },
        { code: '31-45', count: 1 },
        { code: '46-64', count: 0 },
        { code: 'over-64', count: 0 },
        { code: 'unknown', count: 0 },
      ],
    },
  },
);

export const enrolledAtEndByReferralSource = breakdownOf(
  { population, dimension: referralSource, audiences: withinTheTeam },
  {
    ...exampleYear,
    story: 'Bo kom från Försäkringskassan, Gustav från det kommunala aktivitetsansvaret och Fatima genom egenremiss.',
    result: {
      shape: 'table',
      dimension: 'referralSource',
      cells: [
        { code: 'AF', count: 0 },
        { code: 'FK', count: 1 },
        { code: 'SOC', count: 0 },
        { code: 'RD', count: 0 },
        { code: 'KAA', count: 1 },
        { code: 'SCHOOL', count: 0 },
        { code: 'SELF', count: 1 },
        { code: 'OTHER', count: 0 },
      ],
    },
  },
);

export const enrolledAtEndByIncomeSource = breakdownOf(
  { population, dimension: incomeSource, audiences: withinTheTeam },
  {
    ...exampleYear,
    story:
      'När de skrevs in hade Bo aktivitetsersättning och Gustav ingen offentlig försörjning. Fatimas försörjning är okänd.',
    result: {
      shape: 'table',
      dimension: 'incomeSource',
      cells: [
        { code: 'social-assistance', count: 0 },
        { code: 'sickness-benefit', count: 0 },
        { code: 'rehabilitation-benefit', count: 0 },
        { code: 'activity-compensation', count: 1 },
        { code: 'activity-support', count: 0 },
        { code: 'unemployment-benefit', count: 0 },
        { code: 'none', count: 1 },
        { code: 'other', count: 0 },
        { code: 'unknown', count: 1 },
      ],
    },
  },
);
