import { eachDay } from './each-day';
import type { CaseAccess } from './logged-access';
import type { UnusualAccessSettings } from './settings';
import type { UnusualAccess } from './unusual-access';
import { unusualOf } from './unusual-of';

/**
 * A user who opened many persons' cases in a short time. Stretches of that time with enough persons in them that overlap are
 * one finding.
 */
export function foundManyCases(
  accesses: readonly CaseAccess[],
  { manyCases }: UnusualAccessSettings,
): readonly UnusualAccess[] {
  return eachDay(accesses).flatMap((day) =>
    burstsIn(day, manyCases).flatMap((burst) => unusualOf('many-cases', burst, reasonFor(burst, manyCases))),
  );
}

type Limit = UnusualAccessSettings['manyCases'];

/** Runs of accesses, each in a stretch of `minutes` with so many persons; of a user's day in the order of time. */
function burstsIn(day: readonly CaseAccess[], { persons, minutes }: Limit): readonly (readonly CaseAccess[])[] {
  const bursts: CaseAccess[][] = [];
  const within = new Map<string, number>();
  let start = 0;
  let taken = 0;
  for (const [place, access] of day.entries()) {
    within.set(access.personId, (within.get(access.personId) ?? 0) + 1);
    for (let first = day[start]; first !== undefined && first.minute <= access.minute - minutes; first = day[start]) {
      leave(within, first.personId);
      start += 1;
    }
    if (within.size < persons) continue;
    const isNew = bursts.length === 0 || start >= taken;
    const more = day.slice(Math.max(start, taken), place + 1);
    if (isNew) bursts.push(more);
    else bursts.at(-1)?.push(...more);
    taken = place + 1;
  }
  return bursts;
}

function leave(within: Map<string, number>, personId: string): void {
  const left = (within.get(personId) ?? 0) - 1;
  if (left > 0) within.set(personId, left);
  else within.delete(personId);
}

function reasonFor(burst: readonly CaseAccess[], { persons, minutes }: Limit): string {
  const opened = new Set(burst.map(({ personId }) => personId)).size;
  const took = (burst.at(-1)?.minute ?? 0) - (burst[0]?.minute ?? 0);
  const time = took === 0 ? 'inom en minut' : took === 1 ? 'på en minut' : `på ${took} minuter`;
  return `${opened} personers ärenden öppnades ${time}. Gränsen är ${persons} på ${minutes} minuter.`;
}
