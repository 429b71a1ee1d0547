import { loadIntakeStops } from '@kraften/db/records/intake-stop';
import { loadUserNames } from '@kraften/db/records/membership';
import { loadStandingTimes } from '@kraften/db/records/standing-time';
import { loadStudyVisitsFrom } from '@kraften/db/records/study-visit';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { stopOn } from '@kraften/domain/concepts/intake-stop/intake-stop';
import { freeVisitSlots } from '@kraften/domain/concepts/visit-slot/visit-slots';
import { occupancyOf } from '../../kernel/occupancy';
import { casework } from '../../kernel/permitted';

/**
 * How the team takes people in: its standing times for study visits, and the next of them that are free; how full it is; and
 * its intake stops.
 */
export const getIntake = casework('referral:read').query(async ({ ctx }) => {
  const { tx, actor } = ctx;
  const today = ctx.today();
  const tomorrow = addDays(today, 1);
  const standingTimes = await loadStandingTimes(tx, actor.teamId);
  const visits = await loadStudyVisitsFrom(tx, actor.teamId, tomorrow);
  const freeSlots = freeVisitSlots(standingTimes, visits, { from: tomorrow, atMost: 6 });
  const stops = await loadIntakeStops(tx, actor.teamId);
  const names = await loadUserNames(
    tx,
    stops.flatMap(({ setById, changedById }) => (changedById === null ? [setById] : [setById, changedById])),
  );
  await ctx.audit.log({ details: { rows: freeSlots.length } });
  return {
    standingTimes,
    freeSlots,
    occupancy: await occupancyOf(tx, actor.teamId, today),
    /** The stop that holds today; null when none does. */
    stopToday: stopOn(stops, today),
    stops: stops.map(({ setById, changedById, ...stop }) => ({
      ...stop,
      setBy: names.get(setById) ?? null,
      changedBy: changedById === null ? null : (names.get(changedById) ?? null),
    })),
  };
});
