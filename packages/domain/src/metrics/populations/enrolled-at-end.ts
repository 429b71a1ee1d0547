import { isEnrolledAtEndOf } from '../../concepts/capacity/capacity';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Population } from './population';
import { enrolmentsOneByOne } from './treatments';

/** Those whom the team takes with it out of the period. */
export const enrolledAtEnd: Population = {
  id: 'enrolledAtEnd',
  label: { sv: 'Inskrivna vid periodens slut', en: 'Enrolled at the end' },
  inSentence: 'de som var inskrivna när perioden slutade',
  definition:
    'Deltaganden som började senast på periodens sista dag och pågick efter den dagen. Den som avslutas på periodens sista dag räknas inte med.',
  treatment: enrolmentsOneByOne,
  countsAgain: true,
  includes: isEnrolledAtEnd,
  ageOn: (_participation, period) => period.to,
  ageOnInWords: 'periodens sista dag',
};

function isEnrolledAtEnd(participation: Participation, { to }: Period): participation is Participation {
  const { enrolledOn, closing } = participation;
  return isEnrolledAtEndOf({ enrolledOn, closedOn: closing?.closedOn ?? null }, to);
}
