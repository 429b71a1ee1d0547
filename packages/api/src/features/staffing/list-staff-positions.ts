import { loadStaffPositions } from '@kraften/db/records/staff-position';
import { casework } from '../../kernel/permitted';

/** Who works in the team and who has, with role and percentage. */
export const listStaffPositions = casework('staffing:read').query(async ({ ctx }) => {
  const positions = await loadStaffPositions(ctx.tx, ctx.actor.teamId);
  await ctx.audit.log({ details: { rows: positions.length } });
  return positions;
});
