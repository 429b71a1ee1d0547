import type { Participation } from '../../concepts/participation/participation';
import { contains, type Period } from '../../concepts/period/period';
import type { Population } from './population';
import { enrolmentsOneByOne } from './treatments';

/** Those who were enrolled in the period. */
export const newlyEnrolled: Population = {
  id: 'newlyEnrolled',
  label: { sv: 'Nyinskrivna', en: 'Newly enrolled' },
  inSentence: 'de nyinskrivna',
  definition: 'Deltaganden vars inskrivningsdag ligger i perioden. Första och sista dagen räknas med.',
  treatment: {
    ...enrolmentsOneByOne,
    transfers: 'Den som kommer från ett annat team är nyinskriven här. Den som senare flyttas över räknas ändå.',
  },
  countsAgain: false,
  includes: isNewlyEnrolled,
  ageOn: (participation) => participation.enrolledOn,
  ageOnInWords: 'inskrivningsdagen',
};

function isNewlyEnrolled(participation: Participation, period: Period): participation is Participation {
  return contains(period, participation.enrolledOn);
}
