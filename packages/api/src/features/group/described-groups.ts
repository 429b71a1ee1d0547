import type { Transaction } from '@kraften/db/database';
import { type GroupRecord, loadGroupPlaces, loadGroupSessions } from '@kraften/db/records/group';
import { loadUserNames } from '@kraften/db/records/membership';
import { loadTeams } from '@kraften/db/records/team';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { groupBy } from '@kraften/domain/group-by';

/** How far back attendance is looked at, in days: half a year. */
const shownDays = 182;

/** The first day whose sessions are shown. */
export function shownSince(today: CalendarDate): CalendarDate {
  return addDays(today, -shownDays);
}

/** Groups with what the team may know of them: names, places taken by all teams, and the days for which it has taken attendance. */
export async function describeGroups(
  tx: Transaction,
  groups: readonly GroupRecord[],
  { teamId, today }: { readonly teamId: string; readonly today: CalendarDate },
) {
  const places = await loadGroupPlaces(tx);
  const sessions = groupBy(await loadGroupSessions(tx, shownSince(today)), ({ groupId }) => groupId);
  const names = await loadUserNames(
    tx,
    groups.flatMap(({ leaderIds }) => leaderIds),
  );
  const teams = await loadTeams(tx, [
    ...new Set(groups.flatMap(({ teamId: owner, sharedTeamIds }) => [owner, ...sharedTeamIds])),
  ]);
  const teamName = new Map(teams.map(({ id, name }) => [id, name]));
  return groups.map((group) => ({
    ...group,
    isOwn: group.teamId === teamId,
    ownerName: teamName.get(group.teamId) ?? '',
    sharedTeamNames: group.sharedTeamIds.flatMap((id) => teamName.get(id) ?? []),
    leaderNames: group.leaderIds.flatMap((id) => names.get(id) ?? []),
    ...(places.get(group.groupId) ?? { taken: 0, waiting: 0 }),
    takenOn: (sessions.get(group.groupId) ?? []).map(({ heldOn }) => heldOn),
  }));
}
