import { weekdayOf } from '../calendar-date/day-number';
import { isWorkingDay, swedishHoliday } from '../calendar-date/swedish-holidays';
import { clockText } from './clock-text';
import { eachDay } from './each-day';
import type { LoggedAccess } from './logged-access';
import type { UnusualAccessSettings } from './settings';
import type { UnusualAccess } from './unusual-access';
import { unusualOf } from './unusual-of';

const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/** Work at weekends and on holidays, early and late: one finding for a day off, a morning or an evening of a user. */
export function foundOutsideHours(
  accesses: readonly LoggedAccess[],
  { workingHours }: UnusualAccessSettings,
): readonly UnusualAccess[] {
  const partOf = ({ on, minute }: LoggedAccess) => {
    if (!isWorkingDay(on)) return 'day-off';
    if (minute < workingHours.from) return 'before';
    return minute >= workingHours.to ? 'after' : 'within';
  };
  const outside = accesses.filter((access) => partOf(access) !== 'within');
  const hours = `måndag–fredag ${clockText(workingHours.from)}–${clockText(workingHours.to)}`;
  return eachDay(outside, partOf).flatMap((group) =>
    unusualOf('outside-hours', group, `${whenText(group)}, utanför arbetstiden (${hours}).`),
  );
}

function whenText(group: readonly LoggedAccess[]): string {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return '';
  const holiday = swedishHoliday(first.on);
  const day = `en ${weekdays[weekdayOf(first.on) - 1] ?? ''}${holiday === null ? '' : ` (${holiday.toLowerCase()})`}`;
  if (first.minute === last.minute) return `Öppnat kl. ${clockText(first.minute)} ${day}`;
  return `Öppnat mellan kl. ${clockText(first.minute)} och ${clockText(last.minute)} ${day}`;
}
