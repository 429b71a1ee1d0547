import type { CalendarDate } from '../calendar-date/calendar-date';
import { daysBetween } from '../calendar-date/day-number';
import { eachDay } from './each-day';
import type { AccessGround, CaseAccess, Stay } from './logged-access';
import type { UnusualAccessSettings } from './settings';
import type { UnusualAccess } from './unusual-access';
import { unusualOf } from './unusual-of';

/** A case that was opened when the person hadn't been the team's concern for long: one finding for each person and day. */
export function foundAfterClosing(
  accesses: readonly CaseAccess[],
  { persons }: AccessGround,
  { daysAfterClosing }: UnusualAccessSettings,
): readonly UnusualAccess[] {
  return eachDay(accesses, ({ personId }) => personId).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const endedOn = endedBefore(persons.get(first.personId)?.stays ?? [], first.on);
    if (endedOn === null) return [];
    const days = daysBetween(endedOn, first.on);
    if (days <= daysAfterClosing) return [];
    return unusualOf(
      'after-closing',
      group,
      `Ärendet avslutades ${endedOn} och öppnades ${days} dagar senare. Gränsen är ${daysAfterClosing} dagar.`,
    );
  });
}

/** The last day of the stays, when all that had begun by the day had ended before it; otherwise null. */
function endedBefore(stays: readonly Stay[], day: CalendarDate): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const { from, to } of stays) {
    if (from > day) continue;
    if (to === null || to >= day) return null;
    if (last === null || to > last) last = to;
  }
  return last;
}
