import { loadSteeringStaffPositions } from '@kraften/db/records/steering-staff-position';
import * as z from 'zod/mini';
import { figures, ownTeam } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';

/** Which roles the team has had, how much and from which authority, since it began; nobody’s name. */
export const getStaffing = figures('staffing-over-time:read')
  .input(z.object({ teamId: RecordId }))
  .query(async ({ ctx, input: { teamId: asked } }) => {
    const teamId = ownTeam(ctx, asked);
    const positions = await loadSteeringStaffPositions(ctx.tx, teamId);
    await ctx.audit.log({ teamId, subjectId: teamId });
    return positions;
  });
