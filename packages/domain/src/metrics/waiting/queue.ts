import { isQueuedOn, type ReferralFact } from '../../concepts/referral/referral-fact';
import type { Rows } from '../shapes/rows';

/** Those who have been accepted and wait for a place when the period ends. */
export const queue: Rows<ReferralFact> & { readonly definition: string } = {
  definition:
    'Remisser som teamet har antagit senast på periodens sista dag och där personen inte är inskriven när den dagen är slut. Välj en period som slutar på den dag du vill veta något om.',
  needs: ['referrals'],
  behind: { of: 'referrals', areCounted: true },
  countsAgain: true,
  of: ({ referrals = [] }, { to }) => referrals.filter((referral) => isQueuedOn(referral, to)),
  caseOf: (referral) => referral,
};
