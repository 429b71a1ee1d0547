import { type ClosedParticipation, isClosed } from '../../concepts/participation/closed-participation';
import type { Participation } from '../../concepts/participation/participation';
import { contains, type Period } from '../../concepts/period/period';
import type { Population } from './population';
import { closingsOneByOne } from './treatments';

/** Those whose participation ended in the period. */
export const closed: Population<ClosedParticipation> = {
  id: 'closed',
  label: { sv: 'Avslutade', en: 'Closed' },
  inSentence: 'de avslutade',
  definition: 'Deltaganden vars sista dag ligger i perioden. Periodens första och sista dag räknas med.',
  treatment: closingsOneByOne,
  countsAgain: false,
  includes: isClosedIn,
  ageOn: (participation) => participation.closing.closedOn,
  ageOnInWords: 'avslutsdagen',
};

function isClosedIn(participation: Participation, period: Period): participation is ClosedParticipation {
  return isClosed(participation) && contains(period, participation.closing.closedOn);
}
