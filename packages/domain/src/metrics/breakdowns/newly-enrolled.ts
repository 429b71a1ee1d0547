import { ageBand } from '../dimensions/age-band';
import { incomeSource } from '../dimensions/income-source';
import { referralSource } from '../dimensions/referral-source';
import { sex } from '../dimensions/sex';
import { exampleYear } from '../example/example-year';
import { newlyEnrolled as population } from '../populations/newly-enrolled';
import { breakdownOf } from './breakdown-of';

export const newlyEnrolledBySex = breakdownOf(
  { population, dimension: sex },
  {
    ...exampleYear,
    story: 'Av de nyinskrivna är Cecilia och Fatima kvinnor, Bo och Gustav män.',
    result: {
      shape: 'table',
      dimension: 'sex',
      cells: [
        { code: 'female', count: 2 },
        { code: 'male', count: 2 },
        { code: 'unknown', count: 0 },
      ],
    },
  },
);

export const newlyEnrolledByAgeBand = breakdownOf(
  { population, dimension: ageBand },
  {
    ...exampleYear,
    story: 'På inskrivningsdagen var Gustav 17 år, Bo 24, Fatima 37 och Cecilia 47.',
    result: {
      shape: 'table',
      dimension: 'ageBand',
      cells: [
        { code: 'under-18', count: 1 },
        { code: '18-30', count: 1 },
        { code: '31-45', count: 1 },
        { code: '46-64', count: 1 },
        { code: 'over-64', count: 0 },
        { code: 'unknown', count: 0 },
      ],
    },
  },
);

export const newlyEnrolledByReferralSource = breakdownOf(
  { population, dimension: referralSource },
  {
    ...exampleYear,
    story:
      'Bo kom från Försäkringskassan, Cecilia från regionen, Gustav från det kommunala aktivitetsansvaret och Fatima genom egenremiss.',
    result: {
      shape: 'table',
      dimension: 'referralSource',
      cells: [
        { code: 'AF', count: 0 },
        { code: 'FK', count: 1 },
        { code: 'SOC', count: 0 },
        { code: 'RD', count: 1 },
        { code: 'KAA', count: 1 },
        { code: 'SCHOOL', count: 0 },
        { code: 'SELF', count: 1 },
        { code: 'OTHER', count: 0 },
      ],
    },
  },
);

export const newlyEnrolledByIncomeSource = breakdownOf(
  { population, dimension: incomeSource },
  {
    ...exampleYear,
    story:
      'När de skrevs in hade Bo aktivitetsersättning, Cecilia sjukpenning och Gustav ingen offentlig försörjning. Fatimas försörjning är okänd.',
    result: {
      shape: 'table',
      dimension: 'incomeSource',
      cells: [
        { code: 'social-assistance', count: 0 },
        { code: 'sickness-benefit', count: 1 },
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
