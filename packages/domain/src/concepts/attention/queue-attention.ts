import type { CalendarDate } from '../calendar-date/calendar-date';
import { addMonths } from '../calendar-date/months';
import { isQueuedOn, type ReferralFact } from '../referral/referral-fact';
import { type Attention, attentionThresholds } from './attention';

/** Whether more wait for a place than a while ago. */
export function queueGrowth(referrals: readonly ReferralFact[], asOf: CalendarDate): Attention[] {
  const { queueMonths, queueGrowth: fewest, queueGrowthShare } = attentionThresholds;
  const queuedOn = (day: CalendarDate) => referrals.filter((referral) => isQueuedOn(referral, day)).length;
  const [now, before] = [queuedOn(asOf), queuedOn(addMonths(asOf, -queueMonths))];
  const growth = now - before;
  if (growth < fewest || growth < queueGrowthShare * before) return [];
  return [
    { kind: 'queue-growth', text: `Kön har vuxit: ${now} väntar på en plats, mot ${before} för tre månader sedan.` },
  ];
}
