import type { ClosedParticipation } from '../../concepts/participation/closed-participation';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import { closed } from './closed';
import type { Population } from './population';

/** The closings that four annual reports set their results against. */
export const closedExcludingDropouts: Population<ClosedParticipation> = {
  id: 'closedExcludingDropouts',
  label: { sv: 'Avslutade utan tidiga avhopp', en: 'Closed, without early dropouts' },
  inSentence: 'de avslutade, utan tidiga avhopp',
  definition: 'Deltaganden vars sista dag ligger i perioden och som inte är markerade som tidigt avhopp.',
  treatment: { ...closed.treatment, dropouts: 'Tidiga avhopp räknas bort.' },
  countsAgain: false,
  includes: isClosedWithoutDropout,
  ageOn: closed.ageOn,
  ageOnInWords: closed.ageOnInWords,
};

function isClosedWithoutDropout(participation: Participation, period: Period): participation is ClosedParticipation {
  return closed.includes(participation, period) && !participation.closing.dropout;
}
