import { loadStandingTimes } from '@kraften/db/records/standing-time';
import { loadStudyVisitsFrom } from '@kraften/db/records/study-visit';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { freeVisitSlots } from '@kraften/domain/concepts/visit-slot/visit-slots';
import { casework } from '../../kernel/permitted';

/** How the team takes people in: its standing times for study visits, and the next of them that are free. */
export const getIntake = casework('referral:read').query(async ({ ctx }) => {
  const { tx, actor } = ctx;
  const tomorrow = addDays(ctx.today(), 1);
  const standingTimes = await loadStandingTimes(tx, actor.teamId);
  const visits = await loadStudyVisitsFrom(tx, actor.teamId, tomorrow);
  const freeSlots = freeVisitSlots(standingTimes, visits, { from: tomorrow, atMost: 6 });
  await ctx.audit.log({ details: { rows: freeSlots.length } });
  return { standingTimes, freeSlots };
});
