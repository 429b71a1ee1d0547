import { savePresence } from '@kraften/db/records/meeting';
import { optionalText } from '@kraften/domain/concepts/field-error/text-field';
import { Presence } from '@kraften/domain/concepts/meeting/presence';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound, outOfTurn } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { findOpenMeeting } from './find-open-meeting';

const Input = z.object({
  meetingId: RecordId,
  memberId: RecordId,
  presence: Presence,
  /** Who came instead, where a substitute did. */
  substituteName: optionalText(100),
});

/** Notes whether somebody who was called came. Says the whole of how it was, so that the same sent twice does no harm. */
export const markPresence = casework('meeting:write')
  .input(Input)
  .mutation(async ({ ctx, input: { meetingId, memberId, presence, substituteName } }) => {
    const { heldOn, isCancelled, seats } = await findOpenMeeting(ctx.tx, meetingId);
    if (!seats.some((seat) => seat.memberId === memberId)) throw notFound('Ledamoten');
    if (isCancelled) throw outOfTurn('Mötet är inställt.');
    if (heldOn > ctx.today()) throw outOfTurn('Mötet har inte varit än.');
    await ctx.audit.log({ subjectId: meetingId, details: { memberId } });
    await savePresence(
      ctx.tx,
      { meetingId, memberId },
      { presence, substituteName: presence === 'substitute' ? substituteName : '' },
    );
  });
