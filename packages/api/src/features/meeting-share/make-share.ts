import { findMeeting } from '@kraften/db/records/meeting';
import { insertMeetingShare, loadMeetingShares } from '@kraften/db/records/meeting-share';
import { MeetingShare, mostShares, shareStage } from '@kraften/domain/concepts/meeting/meeting-share';
import * as z from 'zod/mini';
import { hashOfLinkSecret, newLinkSecret } from '../../kernel/link-secret';
import { casework } from '../../kernel/permitted';
import { conflict, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

const dayInMilliseconds = 24 * 3_600_000;

/** Makes a link to a period's figures before a steering meeting. Its secret is given this once. */
export const makeShare = casework('meeting:share')
  .input(z.object({ meetingId: RecordId, shareId: RecordId, share: MeetingShare }))
  .mutation(async ({ ctx, input: { meetingId, shareId, share } }) => {
    const meeting = await findMeeting(ctx.tx, meetingId);
    if (meeting === null) throw notFound('Mötet');
    if (meeting.kind !== 'steering') throw outOfTurn('Bara inför styrgruppens möten kan siffrorna delas med en länk.');
    await ctx.audit.log({ subjectId: shareId, details: { ...share.period, days: share.days } });
    const now = new Date();
    const working = (await loadMeetingShares(ctx.tx, meetingId)).filter((each) => shareStage(each, now) === 'works');
    if (working.length >= mostShares) {
      throw outOfTurn(`Mötet har ${mostShares} länkar som fungerar. Avsluta någon av dem först.`);
    }
    const key = newLinkSecret();
    const { teamId, userId: createdById } = ctx.actor;
    const isMade = await insertMeetingShare(ctx.tx, {
      ...{ id: shareId, teamId, meetingId, createdById, period: share.period },
      keyHash: hashOfLinkSecret(key),
      expiresAt: new Date(now.getTime() + share.days * dayInMilliseconds),
    });
    if (!isMade) throw conflict('Länken');
    return { key };
  });
