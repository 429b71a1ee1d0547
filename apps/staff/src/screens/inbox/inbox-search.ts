import { openReferralStages } from '@kraften/domain/concepts/referral/referral-stage';

export type OpenReferralStage = (typeof openReferralStages)[number];

/** Which referrals the inbox shows: the open ones by what they ask for, one stage of them, or all there are. */
export type InboxSearch = { readonly skede?: OpenReferralStage | 'alla' };

export function readInboxSearch(search: Record<string, unknown>): InboxSearch {
  const { skede } = search;
  if (skede === 'alla') return { skede };
  const stage = openReferralStages.find((one) => one === skede);
  return stage === undefined ? {} : { skede: stage };
}
