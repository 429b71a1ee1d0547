import { chooseVisit } from '../features/receipt/choose-visit';
import { openReceipt } from '../features/receipt/open-receipt';
import { withdrawByReceipt } from '../features/receipt/withdraw-by-receipt';
import { writeOnReceipt } from '../features/receipt/write-on-receipt';
import { sendSelfReferral } from '../features/self-referral/send-self-referral';
import { listAllTeams } from '../features/team/list-all-teams';
import { router } from '../kernel/trpc';

/** All that the residents' form can call: hand in, and open one's own receipt and what it opens the way to. */
export const selfReferralDoor = router({
  team: { list: listAllTeams },
  selfReferral: { send: sendSelfReferral },
  receipt: { open: openReceipt, write: writeOnReceipt, withdraw: withdrawByReceipt, chooseVisit },
});
export type SelfReferralDoor = typeof selfReferralDoor;
