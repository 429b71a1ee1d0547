import type { LoggedAccess } from './logged-access';
import type { UnusualAccess, UnusualAccessKind } from './unusual-access';

/** A finding about accesses of the same user and day, earliest first; none about no access. */
export function unusualOf(
  kind: UnusualAccessKind,
  accesses: readonly LoggedAccess[],
  reason: string,
): readonly UnusualAccess[] {
  const [first] = accesses;
  if (first === undefined) return [];
  const persons = accesses.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  return [
    {
      ...{ kind, reason, userId: first.userId, on: first.on },
      entryIds: accesses.map(({ entryId }) => entryId),
      personIds: [...new Set(persons)],
    },
  ];
}
