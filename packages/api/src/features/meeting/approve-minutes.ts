import { approveMeeting, findMeeting } from '@kraften/db/records/meeting';
import { requiredText } from '@kraften/domain/concepts/field-error/text-field';
import { approvalProblem } from '@kraften/domain/concepts/meeting/meeting-stage';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

const Input = z.object({
  meetingId: RecordId,
  version: Version,
  /** Who approved them, in words. */
  approvedBy: requiredText('Skriv vem som har justerat protokollet.', 200),
});

/** Notes that the minutes have been approved. From then on they stay as they are, and what comes later is added beside. */
export const approveMinutes = casework('meeting:write')
  .input(Input)
  .mutation(async ({ ctx, input: { meetingId, version, approvedBy } }) => {
    const meeting = await findMeeting(ctx.tx, meetingId);
    if (meeting === null) throw notFound('Mötet');
    const { userId } = ctx.actor;
    await ctx.audit.log({ subjectId: meetingId });
    // The same sent twice, because the first answer was lost.
    if (meeting.approvedById === userId && meeting.approvedBy === approvedBy && meeting.version === version + 1) return;
    const problem = approvalProblem(meeting, ctx.today());
    if (problem !== null) throw outOfTurn(problem);
    const approval = { approvedById: userId, approvedBy };
    if (!(await approveMeeting(ctx.tx, { id: meetingId, version }, approval))) throw conflict('Mötet');
  });
