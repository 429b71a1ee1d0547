import type { CalendarDate } from '../calendar-date/calendar-date';
import type { GroupKind } from '../group/group-codes';
import type { Label } from '../label/label';

export const calendarKinds = ['group', 'study-visit', 'follow-up', 'follow-up-due', 'meeting'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** What it is, and nothing about whom: also how it is called where others may see it. */
export const calendarKindLabels: Record<CalendarKind, Label> = {
  group: { sv: 'Gruppträff', en: 'Group session' },
  'study-visit': { sv: 'Studiebesök', en: 'Study visit' },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up' },
  'follow-up-due': { sv: 'Uppföljning att boka', en: 'Follow-up to book' },
  meeting: { sv: 'Möte', en: 'Meeting' },
};

/** So long a thing is taken to be that nobody has said the end of, in minutes. */
export const usualMinutes = 60;

/** Hours of a day, in Swedish time. `endsAt` is null where nobody has said it. */
export type EntryHours = { readonly startsAt: string; readonly endsAt: string | null };

/** Something that is to happen on a day, or has. */
export type CalendarEntry = {
  /** The same for the same thing, also when it was moved to another hour. */
  readonly key: string;
  readonly kind: CalendarKind;
  readonly on: CalendarDate;
  /** Null for what has no hour but is for the day. */
  readonly hours: EntryHours | null;
  /** Empty where nobody has said it. */
  readonly place: string;
  /** Who it takes the time of; none where it is the whole team's. */
  readonly leaderIds: readonly string[];
  /** Whom or which group it is about. */
  readonly about: string;
  /** What kind of group it is of; null for everything else. */
  readonly groupKind: GroupKind | null;
  readonly cancelled: boolean;
};

/** Whether it stands in somebody's own calendar: what they lead, and what is nobody's own. */
export function isOwnEntry({ leaderIds }: Pick<CalendarEntry, 'leaderIds'>, userId: string): boolean {
  return leaderIds.length === 0 || leaderIds.includes(userId);
}

/** Minutes since midnight of the beginning and the end, which is never after the day's own. */
export function minutesOf({ startsAt, endsAt }: EntryHours): { readonly from: number; readonly to: number } {
  const from = minuteOf(startsAt);
  return { from, to: endsAt === null ? Math.min(from + usualMinutes, minutesInADay) : minuteOf(endsAt) };
}

const minutesInADay = 24 * 60;

/** Minutes since midnight of an hour such as `09:30`. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The hour of so many minutes since midnight (0–1439): `09:30`. */
export function timeOfMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** In the order that they come: a day's things without an hour first. */
export function inTimeOrder(one: CalendarEntry, other: CalendarEntry): number {
  const timeOf = ({ on, hours, key }: CalendarEntry) => `${on} ${hours?.startsAt ?? ''} ${hours?.endsAt ?? ''} ${key}`;
  return timeOf(one) < timeOf(other) ? -1 : 1;
}
