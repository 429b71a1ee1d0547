import type { PresenceSignal, PresenceState } from './team-signal';

/** Somebody who is in a case. */
export type PresentPerson = {
  readonly userId: string;
  readonly name: string;
  readonly state: Exclude<PresenceState, 'gone'>;
};

/** A window that somebody has been heard from. `heardAt` in milliseconds. */
export type HeardWindow = PresenceSignal & { readonly heardAt: number };

/** Who hasn't been heard from for so long is gone: two beats and a little. */
export const presenceLastsMilliseconds = 50_000;

/** Who is in the case now, each once though they have several windows: who writes in one of them writes. By name. */
export function presentPeople(windows: Iterable<HeardWindow>, caseId: string, now: number): readonly PresentPerson[] {
  const people = new Map<string, PresentPerson>();
  for (const { heardAt, state, userId, name, caseId: where } of windows) {
    if (where !== caseId || state === 'gone' || now - heardAt > presenceLastsMilliseconds) continue;
    if (state === 'writing' || !people.has(userId)) people.set(userId, { userId, name, state });
  }
  return [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}
