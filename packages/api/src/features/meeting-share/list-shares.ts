import { findMeeting } from '@kraften/db/records/meeting';
import { loadMeetingShares, loadShareOpenings } from '@kraften/db/records/meeting-share';
import { shareStage } from '@kraften/domain/concepts/meeting/meeting-share';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/** The links to figures before a steering meeting, and how often each was opened. Never the links themselves. */
export const listShares = casework('meeting:share')
  .input(z.object({ meetingId: RecordId }))
  .query(async ({ ctx, input: { meetingId } }) => {
    if ((await findMeeting(ctx.tx, meetingId)) === null) throw notFound('Mötet');
    const shares = await loadMeetingShares(ctx.tx, meetingId);
    const shareIds = shares.map(({ shareId }) => shareId);
    const openings = await loadShareOpenings(ctx.tx, { teamId: ctx.actor.teamId, shareIds });
    await ctx.audit.log({ subjectId: meetingId, details: { rows: shares.length } });
    const now = new Date();
    return shares.map(({ createdById: _, ...share }) => ({
      ...share,
      stage: shareStage(share, now),
      openings: openings.get(share.shareId)?.times ?? 0,
      lastOpenedAt: openings.get(share.shareId)?.last ?? null,
    }));
  });
