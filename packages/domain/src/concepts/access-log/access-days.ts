import { groupBy } from '../../group-by';
import type { CalendarDate } from '../calendar-date/calendar-date';

/** One access to a person's data, in Swedish time. */
export type PersonAccess = {
  /** Who; null for somebody who isn't a user, such as the person. */
  readonly userId: string | null;
  /** What was done, in words. */
  readonly what: string;
  readonly on: CalendarDate;
  /** Minutes since midnight. */
  readonly minute: number;
};

/** What somebody did on a day, and how often. */
export type AccessDay = Omit<PersonAccess, 'minute'> & {
  readonly times: number;
  readonly firstMinute: number;
  readonly lastMinute: number;
};

/** The accesses with those of the same user, deed and day as one, the latest first. */
export function accessDays(accesses: readonly PersonAccess[]): readonly AccessDay[] {
  const groups = groupBy(accesses, ({ on, userId, what }) => JSON.stringify([on, userId, what]));
  return [...groups.values()].flatMap(dayOf).toSorted(latestFirst);
}

function dayOf(group: readonly PersonAccess[]): readonly AccessDay[] {
  const [first] = group;
  if (first === undefined) return [];
  const { minute: _minute, ...same } = first;
  const minutes = group.map(({ minute }) => minute);
  return [{ ...same, times: group.length, firstMinute: Math.min(...minutes), lastMinute: Math.max(...minutes) }];
}

function latestFirst(a: AccessDay, b: AccessDay): number {
  return a.on === b.on ? b.lastMinute - a.lastMinute : a.on < b.on ? 1 : -1;
}
