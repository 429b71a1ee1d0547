import { type AccessKind, accessKindOf } from '../access-log/access-action';
import { foundAfterClosing, foundSearchedAfterClosing } from './after-closing';
import type { AccessGround, CaseAccess, LoggedAccess } from './logged-access';
import { foundManyCases } from './many-cases';
import { foundManySearches, isNoteSearch } from './note-searches';
import { foundOutsideHours } from './outside-hours';
import { foundSameFamilyName } from './same-family-name';
import { type UnusualAccessSettings, usualSettings } from './settings';
import type { UnusualAccess } from './unusual-access';

const concerningKinds: readonly AccessKind[] = ['read', 'list', 'change', 'print', 'unknown'];

/**
 * What is unusual in a log, the latest first. Each day is looked at by itself, so a log can be read a day at a time. Signing
 * in, figures without identity and the log itself are no access to a case. Whose text a search showed hasn't been opened: many of
 * those at a time are a usual search.
 */
export function findUnusualAccess(
  accesses: readonly LoggedAccess[],
  ground: AccessGround,
  settings: UnusualAccessSettings = usualSettings,
): readonly UnusualAccess[] {
  const concerning = accesses.filter(({ action }) => concerningKinds.includes(accessKindOf(action))).toSorted(byTime);
  const toCases = concerning.filter(isToCase);
  const opened = toCases.filter((access) => !isNoteSearch(access));
  const latest = new Map(concerning.map(({ entryId }, place) => [entryId, place]));
  const placeOf = ({ entryIds }: UnusualAccess) => latest.get(entryIds.at(-1) ?? '') ?? 0;
  return [
    ...foundSameFamilyName(toCases, ground),
    ...foundManyCases(opened, settings),
    ...foundManySearches(concerning, settings),
    ...foundAfterClosing(opened, ground, settings),
    ...foundSearchedAfterClosing(toCases.filter(isNoteSearch), ground, settings),
    ...foundOutsideHours(concerning, settings),
  ].toSorted((a, b) => placeOf(b) - placeOf(a));
}

function isToCase(access: LoggedAccess): access is CaseAccess {
  return access.personId !== null;
}

/** In the order of the days and minutes; within a minute, of the ids. */
function byTime(a: LoggedAccess, b: LoggedAccess): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.minute !== b.minute) return a.minute - b.minute;
  return a.entryId.length - b.entryId.length || (a.entryId < b.entryId ? -1 : Number(a.entryId > b.entryId));
}
