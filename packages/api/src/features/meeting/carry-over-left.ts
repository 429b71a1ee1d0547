import { carryOver } from '@kraften/db/records/meeting';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';
import { findOpenMeeting } from './find-open-meeting';
import { leftFor } from './left-for';

/** Takes over what earlier meetings of the kind didn't deal with. Done twice, nothing is left the second time. */
export const carryOverLeft = casework('meeting:write')
  .input(z.object({ meetingId: RecordId }))
  .mutation(async ({ ctx, input: { meetingId } }) => {
    const { teamId, userId: raisedById } = ctx.actor;
    const meeting = await findOpenMeeting(ctx.tx, meetingId);
    await ctx.audit.log({ subjectId: meetingId });
    const left = await leftFor(ctx.tx, { ...meeting, teamId }, ctx.today());
    await carryOver(ctx.tx, { meetingId, teamId, raisedById }, left);
  });
