import { findBooking, markFollowUpCorrected, updateBooking } from '@kraften/db/records/follow-up';
import { insertFollowUp } from '@kraften/db/records/participation';
import { checkHeldFollowUp, type FollowUpBooking, HeldFollowUp } from '@kraften/domain/concepts/follow-up/follow-up';
import * as z from 'zod/mini';
import { claimOpenParticipation, participationTarget } from '../../kernel/claim-open-participation';
import { casework } from '../../kernel/permitted';
import { conflict, notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';

/**
 * Records a follow-up that has been held; the next is due three months after it. It may be the one that was booked, and it may
 * take the place of one that was written down wrong, which stays to be read.
 */
export const recordFollowUp = casework('participation:write')
  .input(
    z.extend(HeldFollowUp, {
      ...participationTarget,
      bookingId: z.optional(z.nullable(RecordId)),
      correctsId: z.optional(z.nullable(RecordId)),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const { participationId, version, bookingId = null, correctsId = null, ...followUp } = input;
    const { participation, change } = await claimOpenParticipation(ctx.tx, input, ({ enrolledOn }) =>
      checkHeldFollowUp(followUp, enrolledOn, ctx.today()),
    );
    const { teamId, userId: recordedById } = ctx.actor;
    if (correctsId !== null && !(await markFollowUpCorrected(ctx.tx, participationId, correctsId))) {
      throw conflict('Uppföljningen');
    }
    if (bookingId !== null) {
      const booking = await findBooking(ctx.tx, bookingId);
      if (booking === null || booking.participationId !== participationId) throw notFound('Bokningen');
      if (!(await updateBooking(ctx.tx, booking, { ...bookingOf(booking), ending: 'held' })))
        throw conflict('Bokningen');
    }
    await insertFollowUp(ctx.tx, { teamId, participationId, recordedById }, { ...change, correctsId });
    await ctx.audit.log({ subjectId: participationId, personId: participation.person.personId });
  });

function bookingOf({ plannedOn, plannedTime, place, bookedBy }: FollowUpBooking): FollowUpBooking {
  return { plannedOn, plannedTime, place, bookedBy };
}
