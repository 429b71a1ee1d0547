import { endMeetingShare, loadMeetingShares } from '@kraften/db/records/meeting-share';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** From now on the link opens nothing. Done twice it does no harm. */
export const endShare = casework('meeting:share')
  .input(z.object({ meetingId: RecordId, shareId: RecordId }))
  .mutation(async ({ ctx, input: { meetingId, shareId } }) => {
    const shares = await loadMeetingShares(ctx.tx, meetingId);
    if (!shares.some((share) => share.shareId === shareId)) throw notFound('Länken');
    await ctx.audit.log({ subjectId: shareId });
    await endMeetingShare(ctx.tx, { shareId, meetingId });
  });
