import * as z from 'zod/mini';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { ReportingPeriod } from '../period/reporting-period';

export const shareDays = [7, 14, 30, 90] as const;

/** A link to a period's figures before a steering meeting: which period, and for how many days it works. */
export const MeetingShare = z.object({
  period: ReportingPeriod,
  days: z.literal(shareDays, 'Välj hur länge länken ska fungera.'),
});
export type MeetingShare = z.output<typeof MeetingShare>;

/** As few days as reach past the day of the meeting, so that the link still works there. */
export function daysToReach(heldOn: CalendarDate, today: CalendarDate): MeetingShare['days'] {
  return shareDays.find((days) => addDays(today, days) > heldOn) ?? 90;
}

/** How many links of a meeting can work at a time. */
export const mostShares = 5;

export const shareStages = ['works', 'expired', 'ended'] as const;
export type ShareStage = (typeof shareStages)[number];

/** Whether a link still opens anything. */
export function shareStage(
  { expiresAt, endedAt }: { readonly expiresAt: Date; readonly endedAt: Date | null },
  now: Date,
): ShareStage {
  if (endedAt !== null) return 'ended';
  return expiresAt <= now ? 'expired' : 'works';
}
