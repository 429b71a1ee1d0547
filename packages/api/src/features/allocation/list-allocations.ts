import { loadMoneyOfYears } from '@kraften/db/records/budget';
import { loadAllocationChanges } from '@kraften/db/records/budget-change';
import { loadTeams } from '@kraften/db/records/team';
import { teamIdsOf } from '@kraften/domain/permissions/actor';
import { figures } from '../../kernel/permitted';

/** More than a reader goes through. */
const shownChanges = 100;

/** What each of an association's teams has applied for and been given, year by year, and the latest changes in the latter. */
export const listAllocations = figures('budget:allocate').query(async ({ ctx }) => {
  const teamIds = teamIdsOf(ctx.actor);
  const teams = await loadTeams(ctx.tx, teamIds);
  const money = await loadMoneyOfYears(ctx.tx, teamIds);
  const changes = await loadAllocationChanges(ctx.tx, teamIds, shownChanges);
  await ctx.audit.log({ details: { rows: money.length } }, ...teamIds.map((teamId) => ({ teamId, subjectId: teamId })));
  return { teams: teams.map(({ id, name }) => ({ teamId: id, teamName: name })), money, changes };
});
