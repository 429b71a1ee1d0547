import { loadMeetings } from '@kraften/db/records/meeting';
import { loadMeetingMembers } from '@kraften/db/records/meeting-member';
import { meetingStage } from '@kraften/domain/concepts/meeting/meeting-stage';
import { seatsOf } from '@kraften/domain/concepts/meeting/presence';
import { casework } from '../../kernel/permitted';

/** The team's meetings and those of its steering group, with who is called to them. No point and no case of a meeting. */
export const listMeetings = casework('meeting:read').query(async ({ ctx }) => {
  const { teamId } = ctx.actor;
  const today = ctx.today();
  const meetings = await loadMeetings(ctx.tx, teamId);
  await ctx.audit.log({ details: { rows: meetings.length } });
  return {
    meetings: meetings.map((meeting) => ({
      ...meeting,
      stage: meetingStage(meeting, today),
      seats: seatsOf(meeting.seats),
    })),
    members: await loadMeetingMembers(ctx.tx, teamId),
  };
});
