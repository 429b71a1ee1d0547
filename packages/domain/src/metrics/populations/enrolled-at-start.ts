import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import type { Population } from './population';
import { enrolmentsOneByOne } from './treatments';

/** Those whom the team brought with it into the period. */
export const enrolledAtStart: Population = {
  id: 'enrolledAtStart',
  label: { sv: 'Inskrivna vid periodens början', en: 'Enrolled at the start' },
  inSentence: 'de som var inskrivna när perioden började',
  definition:
    'Deltaganden som började före periodens första dag och inte var avslutade då. Den som avslutas på periodens första dag räknas med.',
  treatment: enrolmentsOneByOne,
  countsAgain: true,
  includes: isEnrolledAtStart,
  ageOn: (_participation, period) => period.from,
  ageOnInWords: 'periodens första dag',
};

function isEnrolledAtStart(participation: Participation, { from }: Period): participation is Participation {
  return participation.enrolledOn < from && (participation.closing === null || participation.closing.closedOn >= from);
}
