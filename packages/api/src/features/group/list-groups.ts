import { loadGroups } from '@kraften/db/records/group';
import { loadFellowTeams } from '@kraften/db/records/team';
import { casework } from '../../kernel/permitted';
import { describeGroups } from './described-groups';

/** The groups that the team owns or shares, and the teams that one can be shared with. Nobody's name but the leaders'. */
export const listGroups = casework('group:read').query(async ({ ctx }) => {
  const { teamId } = ctx.actor;
  const groups = await loadGroups(ctx.tx, teamId);
  await ctx.audit.log({ details: { rows: groups.length } });
  return {
    groups: await describeGroups(ctx.tx, groups, { teamId, today: ctx.today() }),
    fellowTeams: await loadFellowTeams(ctx.tx, teamId),
  };
});
