import { incomeSource } from '../dimensions/income-source';
import { referralSource } from '../dimensions/referral-source';
import { exampleYear } from '../example/example-year';
import { someCells } from '../example/some-cells';
import { newlyEnrolled } from '../populations/newly-enrolled';
import { crossingOf } from './crossing-of';

/** What people lived on and who sent them, as in Avesta's report. */
export const newlyEnrolledIncomeSourceByReferralSource = crossingOf(
  newlyEnrolled,
  { rows: incomeSource, columns: referralSource },
  {
    label: {
      sv: 'Nyinskrivna: försörjning och remittent',
      en: 'Newly enrolled: income source by referral source',
    },
    question: 'Vad levde de nyinskrivna på, och vem remitterade dem?',
    example: {
      ...exampleYear,
      story:
        'Bo kom tillbaka från Försäkringskassan med aktivitetsersättning, Cecilia från regionen med sjukpenning, Fatima sökte själv och hennes försörjning är okänd, Gustav kom från kommunala aktivitetsansvaret utan offentlig försörjning.',
      result: {
        shape: 'crossing',
        rowDimension: 'incomeSource',
        columnDimension: 'referralSource',
        cells: someCells(incomeSource.codes, referralSource.codes, [
          ['activity-compensation', 'FK', 1],
          ['sickness-benefit', 'RD', 1],
          ['unknown', 'SELF', 1],
          ['none', 'KAA', 1],
        ]),
      },
    },
  },
);
