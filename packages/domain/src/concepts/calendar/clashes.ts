import { type CalendarEntry, minutesOf } from './calendar-entry';

/** That two things can't both be: the other one, and what both of them want. */
export type Clash = {
  readonly with: string;
  /** Those who lead both. */
  readonly leaderIds: readonly string[];
  /** The place that both are at; null where it is not the same, or nobody has said it. */
  readonly place: string | null;
};

/**
 * What clashes, by the key of each of the two: the same leader or the same place at the same time. What touches only at its end
 * doesn't clash, nor does what is cancelled or has no hour, nor study visits that begin together at the same place: that is one for many. A place is the same whatever the case and the spaces that it is written with.
 */
export function clashesAmong(entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly Clash[]> {
  const clashes = new Map<string, Clash[]>();
  const add = (key: string, clash: Clash) => clashes.set(key, [...(clashes.get(key) ?? []), clash]);
  const timed = entries.filter(({ hours, cancelled }) => hours !== null && !cancelled);
  timed.forEach((one, index) => {
    for (const other of timed.slice(index + 1)) {
      if (!overlap(one, other)) continue;
      const leaderIds = one.leaderIds.filter((id) => other.leaderIds.includes(id));
      const place =
        one.place !== '' && placeKey(one.place) === placeKey(other.place) && !isOneVisit(one, other) ? one.place : null;
      if (leaderIds.length === 0 && place === null) continue;
      add(one.key, { with: other.key, leaderIds, place });
      add(other.key, { with: one.key, leaderIds, place });
    }
  });
  return clashes;
}

function overlap(one: CalendarEntry, other: CalendarEntry): boolean {
  if (one.on !== other.on || one.hours === null || other.hours === null) return false;
  const [a, b] = [minutesOf(one.hours), minutesOf(other.hours)];
  return a.from < b.to && b.from < a.to;
}

function isOneVisit(one: CalendarEntry, other: CalendarEntry): boolean {
  return [one, other].every(({ kind }) => kind === 'study-visit') && one.hours?.startsAt === other.hours?.startsAt;
}

function placeKey(place: string): string {
  return place.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');
}
