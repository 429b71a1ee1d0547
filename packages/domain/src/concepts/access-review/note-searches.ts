import { eachDay } from './each-day';
import type { LoggedAccess } from './logged-access';
import type { UnusualAccessSettings } from './settings';
import type { UnusualAccess } from './unusual-access';
import { unusualOf } from './unusual-of';

/** An entry about a search in the notes: one of the search itself, and one of each person whose text was shown. */
export function isNoteSearch({ action }: LoggedAccess): boolean {
  return action === 'noteSearch.find';
}

/** A user who searched many times in a short time, as one does who is looking for somebody: one finding for a day. */
export function foundManySearches(
  accesses: readonly LoggedAccess[],
  { manySearches: { searches, minutes } }: UnusualAccessSettings,
): readonly UnusualAccess[] {
  const made = accesses.filter((access) => isNoteSearch(access) && access.personId === null);
  return eachDay(made).flatMap((day) => {
    const together = new Set<LoggedAccess>();
    for (const [place, last] of day.entries()) {
      const run = day.slice(Math.max(place + 1 - searches, 0), place + 1);
      const [first = last] = run;
      if (run.length < searches || last.minute - first.minute >= minutes) continue;
      for (const search of run) together.add(search);
    }
    return unusualOf(
      'many-searches',
      [...together],
      `${together.size} sökningar i anteckningar på kort tid. Gränsen är ${searches} på ${minutes} minuter.`,
    );
  });
}
