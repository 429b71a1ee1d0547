import { type CalendarEntry, minutesOf } from './calendar-entry';

/** Where something stands among what is at the same time: the lane, from 0, of so many. */
export type Lane = { readonly lane: number; readonly of: number };

/**
 * Lanes beside each other for a day's things, by key, so that none covers another: each in the first one that is free, and as
 * many as are needed where things reach each other. What has no hour has no lane.
 */
export function lanesOf(entries: readonly CalendarEntry[]): ReadonlyMap<string, Lane> {
  const lanes = new Map<string, Lane>();
  const timed = entries
    .flatMap(({ key, hours }) => (hours === null ? [] : [{ key, ...minutesOf(hours) }]))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  let together: { readonly key: string; readonly lane: number }[] = [];
  let ends: number[] = [];
  const settle = () => {
    for (const { key, lane } of together) lanes.set(key, { lane, of: ends.length });
    together = [];
    ends = [];
  };
  for (const { key, from, to } of timed) {
    if (ends.every((end) => end <= from)) settle();
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    together.push({ key, lane });
  }
  settle();
  return lanes;
}
