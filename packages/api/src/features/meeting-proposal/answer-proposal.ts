import { randomUUID } from 'node:crypto';
import { findMeeting } from '@kraften/db/records/meeting';
import { addMeetingItem, answerMeetingProposal, findMeetingProposal } from '@kraften/db/records/meeting-proposal';
import { checkCanTakeUp, ProposalAnswer, proposalStage } from '@kraften/domain/concepts/meeting/meeting-proposal';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

const Input = z.object({ proposalId: RecordId, version: Version, answer: ProposalAnswer });

/** Takes a proposal up, as the last point of a steering meeting, or answers why not. Who proposed it reads the answer. */
export const answerProposal = casework('meeting:write')
  .input(Input)
  .mutation(async ({ ctx, input: { proposalId, version, answer: given } }) => {
    const { teamId, userId: answeredById } = ctx.actor;
    const stored = await findMeetingProposal(ctx.tx, { teamId, proposalId });
    if (stored === null) throw notFound('Förslaget');
    const stage = proposalStage(stored);
    if (stage === 'withdrawn') throw outOfTurn('Förslaget är tillbakataget av den som lade det.');
    if (stage !== 'waiting') throw conflict('Förslaget');
    const { meetingId, answer } = given;
    const meeting = meetingId === null ? null : await findMeeting(ctx.tx, meetingId);
    if (meetingId !== null && meeting === null) throw notFound('Mötet');
    await ctx.audit.log({ subjectId: proposalId });
    let itemId: string | null = null;
    if (meeting !== null) {
      const possible = checkCanTakeUp(meeting);
      if (!possible.ok) throw fieldProblem([{ field: 'meetingId', message: possible.problem }]);
      itemId = randomUUID();
      await addMeetingItem(ctx.tx, { id: itemId, teamId, meetingId: meeting.meetingId, title: stored.title });
    }
    const isAnswered = await answerMeetingProposal(ctx.tx, { proposalId, version }, { answer, answeredById, itemId });
    if (!isAnswered) throw conflict('Förslaget');
  });
