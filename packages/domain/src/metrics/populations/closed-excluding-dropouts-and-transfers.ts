import type { ClosedParticipation } from '../../concepts/participation/closed-participation';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import { closedExcludingDropouts } from './closed-excluding-dropouts';
import type { Population } from './population';

/** The closings that are the team's own: nobody else goes on with them. */
export const closedExcludingDropoutsAndTransfers: Population<ClosedParticipation> = {
  id: 'closedExcludingDropoutsAndTransfers',
  label: { sv: 'Avslutade utan tidiga avhopp och överflyttade', en: 'Closed, without early dropouts and transfers' },
  inSentence: 'de avslutade, utan tidiga avhopp och överflyttade',
  definition:
    'Deltaganden vars sista dag ligger i perioden och som varken är markerade som tidigt avhopp eller flyttades över till ett annat team.',
  treatment: {
    ...closedExcludingDropouts.treatment,
    transfers: 'Överflyttningar räknas bort ur både täljare och nämnare.',
  },
  countsAgain: false,
  includes: isClosedForGood,
  ageOn: closedExcludingDropouts.ageOn,
  ageOnInWords: closedExcludingDropouts.ageOnInWords,
};

function isClosedForGood(participation: Participation, period: Period): participation is ClosedParticipation {
  return closedExcludingDropouts.includes(participation, period) && participation.closing.transferredTo === null;
}
