import { loadGroupSessions, loadGroups, loadGroupsWithPlace } from '@kraften/db/records/group';
import { occurrencesBetween } from '@kraften/domain/concepts/group/occurrences';
import type { EntrySource } from './entry-source';

/** The meetings of the team's own groups, and of those where it has participants; cancelled ones too. */
export const groupSessions: EntrySource = async (tx, { teamId, period: { from, to } }) => {
  const withPlace = await loadGroupsWithPlace(tx);
  const taken = new Set((await loadGroupSessions(tx, from)).map(({ groupId, heldOn }) => keyOf(groupId, heldOn)));
  const groups = await loadGroups(tx, teamId);
  return groups
    .filter(({ groupId, teamId: owner }) => owner === teamId || withPlace.has(groupId))
    .flatMap((group) => {
      const { groupId, name, kind } = group;
      const isOwn = group.teamId === teamId;
      return occurrencesBetween(group, from, to).map(({ heldOn, plannedOn, startsAt, endsAt, place, cancelled }) => ({
        key: keyOf(groupId, plannedOn ?? heldOn),
        kind: 'group' as const,
        on: heldOn,
        hours: { startsAt, endsAt },
        place,
        leaderIds: group.leaderIds,
        about: name,
        groupKind: kind,
        cancelled: cancelled !== null,
        isProtected: false,
        target: {
          ...{ kind: 'group' as const, groupId, plannedOn },
          movable: isOwn && cancelled === null && !taken.has(keyOf(groupId, heldOn)),
        },
      }));
    });
};

function keyOf(groupId: string, day: string): string {
  return `group ${groupId} ${day}`;
}
