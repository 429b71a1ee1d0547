import { isResult } from '../../concepts/closing/closing';
import type { ClosedParticipation } from '../../concepts/participation/closed-participation';
import type { Participation } from '../../concepts/participation/participation';
import type { Period } from '../../concepts/period/period';
import { closed } from './closed';
import type { Population } from './population';
import { resultsOneByOne } from './treatments';

/** Those who left for work, studies or other vocational rehabilitation: what all four reports call "resultat". */
export const results: Population<ClosedParticipation> = {
  id: 'results',
  label: { sv: 'Avslutade till resultat', en: 'Closed to a result' },
  inSentence: 'de som avslutades till resultat',
  definition:
    'Deltaganden vars sista dag ligger i perioden och som avslutades till arbete, studier eller annan arbetslivsinriktad rehabilitering.',
  treatment: resultsOneByOne,
  countsAgain: false,
  includes: isResultIn,
  ageOn: closed.ageOn,
  ageOnInWords: closed.ageOnInWords,
};

function isResultIn(participation: Participation, period: Period): participation is ClosedParticipation {
  return closed.includes(participation, period) && isResult(participation.closing);
}
