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
  ground: AccessGround,
  { daysAfterClosing }: UnusualAccessSettings,
): readonly UnusualAccess[] {
  return eachDay(accesses, ({ personId }) => personId).flatMap((group) => {
    const [first] = group;
    const ended = first === undefined ? null : endingOf(first, ground);
    if (ended === null || ended.days <= daysAfterClosing) return [];
    return unusualOf(
      'after-closing',
      group,
      `Ärendet avslutades ${ended.on} och öppnades ${ended.days} dagar senare. Gränsen är ${daysAfterClosing} dagar.`,
    );
  });
}

/** The same of those whose text a search showed: one finding for a user's day, since one search can show many. */
export function foundSearchedAfterClosing(
  shown: readonly CaseAccess[],
  ground: AccessGround,
  { daysAfterClosing }: UnusualAccessSettings,
): readonly UnusualAccess[] {
  const late = shown.filter((access) => (endingOf(access, ground)?.days ?? 0) > daysAfterClosing);
  return eachDay(late).flatMap((day) => {
    const persons = new Set(day.map(({ personId }) => personId)).size;
    const whose = persons === 1 ? 'en person' : `${persons} personer`;
    return unusualOf(
      'after-closing',
      day,
      `En sökning visade text om ${whose} vars ärende avslutades mer än ${daysAfterClosing} dagar tidigare.`,
    );
  });
}

/** When the person had stopped to be the team's concern, and how many days that was before; null when the person hadn't. */
function endingOf({ personId, on }: CaseAccess, { persons }: AccessGround) {
  const endedOn = endedBefore(persons.get(personId)?.stays ?? [], on);
  return endedOn === null ? null : { on: endedOn, days: daysBetween(endedOn, on) };
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
