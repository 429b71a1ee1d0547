import {
  findSteeringMeeting,
  loadSteeringAdditions,
  loadSteeringDocuments,
  loadSteeringItems,
  loadSteeringSeats,
} from '@kraften/db/records/steering-meeting';
import { meetingStage } from '@kraften/domain/concepts/meeting/meeting-stage';
import * as z from 'zod/mini';
import { ownTeam, seat } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** One of the steering group's meetings: its agenda, its documents, and what was decided when the minutes have been approved. */
export const getSteeringMeeting = seat('steering-meeting:read')
  .input(z.object({ teamId: RecordId, meetingId: RecordId }))
  .query(async ({ ctx, input: { teamId: asked, meetingId } }) => {
    const teamId = ownTeam(ctx, asked);
    const meeting = await findSteeringMeeting(ctx.tx, { teamId, meetingId });
    if (meeting === null) throw notFound('Mötet');
    const called = await loadSteeringSeats(ctx.tx, [meetingId]);
    await ctx.audit.log({ teamId, subjectId: meetingId });
    return {
      ...meeting,
      stage: meetingStage({ ...meeting, seats: called }, ctx.today()),
      seats: called.map(({ authority, role, presence }) => ({ authority, role, presence })),
      items: await loadSteeringItems(ctx.tx, meetingId),
      additions: meeting.approvedAt === null ? [] : await loadSteeringAdditions(ctx.tx, meetingId),
      documents: await loadSteeringDocuments(ctx.tx, [meetingId]),
    };
  });
