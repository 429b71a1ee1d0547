import { loadSteeringDocuments, loadSteeringMeetings, loadSteeringSeats } from '@kraften/db/records/steering-meeting';
import { meetingStage } from '@kraften/domain/concepts/meeting/meeting-stage';
import { seatsOf } from '@kraften/domain/concepts/meeting/presence';
import * as z from 'zod/mini';
import { ownTeam, seat } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';

/** The steering group's own meetings in a team: when, where, how far they have come and which authorities were there. */
export const listSteeringMeetings = seat('steering-meeting:read')
  .input(z.object({ teamId: RecordId }))
  .query(async ({ ctx, input: { teamId: asked } }) => {
    const teamId = ownTeam(ctx, asked);
    const meetings = await loadSteeringMeetings(ctx.tx, teamId);
    const ids = meetings.map(({ meetingId }) => meetingId);
    const seats = await loadSteeringSeats(ctx.tx, ids);
    const documents = await loadSteeringDocuments(ctx.tx, ids);
    await ctx.audit.log({ teamId, details: { rows: meetings.length } });
    return meetings.map((meeting) => {
      const called = seats.filter(({ meetingId }) => meetingId === meeting.meetingId);
      return {
        ...meeting,
        stage: meetingStage({ ...meeting, seats: called }, ctx.today()),
        seats: seatsOf(called),
        documents: documents.filter(({ meetingId }) => meetingId === meeting.meetingId).length,
      };
    });
  });
