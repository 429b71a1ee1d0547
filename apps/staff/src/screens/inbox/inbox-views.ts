import { openReferralStages, referralStageLabels } from '@kraften/domain/concepts/referral/referral-stage';
import { paths } from '../../app/routing/paths';
import type { View } from '../../parts/view/view-links';
import type { ListedReferral } from './inbox-groups';
import type { InboxSearch } from './inbox-search';

type Shown = InboxSearch['skede'];

/** The ways to see the inbox: what is open, each stage of it, and everything. */
export function inboxViews(referrals: readonly ListedReferral[] | undefined, shown: Shown): readonly View[] {
  const view = (skede: Shown, label: string): View => ({
    href: skede === undefined ? paths.inbox : `${paths.inbox}?skede=${skede}`,
    label,
    current: skede === shown,
  });
  const counted = (skede: Shown, label: string): View => ({
    ...view(skede, label),
    count: referrals?.filter(isShown(skede)).length ?? null,
  });
  return [
    counted(undefined, 'Öppna'),
    ...openReferralStages.map((stage) => counted(stage, referralStageLabels[stage].sv)),
    view('alla', 'Alla, även klara'),
  ];
}

/** Whether a referral belongs to what is shown. */
export function isShown(shown: Shown): (referral: ListedReferral) => boolean {
  if (shown === 'alla') return () => true;
  const open: readonly string[] = openReferralStages;
  return ({ stage }) => (shown === undefined ? open.includes(stage) : stage === shown);
}
