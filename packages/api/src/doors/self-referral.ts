import { openReceipt } from '../features/receipt/open-receipt';
import { sendSelfReferral } from '../features/self-referral/send-self-referral';
import { listAllTeams } from '../features/team/list-all-teams';
import { router } from '../kernel/trpc';

/** All that the residents' form can call: hand in, and open one's own receipt. */
export const selfReferralDoor = router({
  team: { list: listAllTeams },
  selfReferral: { send: sendSelfReferral },
  receipt: { open: openReceipt },
});
export type SelfReferralDoor = typeof selfReferralDoor;
