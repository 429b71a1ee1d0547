import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Population } from './population';
import { enrolmentsOneByOne } from './treatments';

/** Those who were enrolled for at least one day of the period. */
export const everEnrolled: Population = {
  id: 'everEnrolled',
  label: { sv: 'Inskrivna någon gång under perioden', en: 'Ever enrolled in the period' },
  inSentence: 'de som var inskrivna någon gång under perioden',
  definition: 'Deltaganden som pågick minst en dag av perioden.',
  treatment: enrolmentsOneByOne,
  countsAgain: true,
  includes: isEverEnrolled,
  ageOn: (_participation, period) => period.to,
  ageOnInWords: 'periodens sista dag',
};

function isEverEnrolled(participation: Participation, { from, to }: Period): participation is Participation {
  return participation.enrolledOn <= to && (participation.closing === null || participation.closing.closedOn >= from);
}
