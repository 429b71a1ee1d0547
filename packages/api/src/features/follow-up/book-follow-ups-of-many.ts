import { type BookingRecord, findBooking, insertBooking, updateBooking } from '@kraften/db/records/follow-up';
import { type BookingEnding, checkBooking, FollowUpBooking } from '@kraften/domain/concepts/follow-up/follow-up';
import { barToBooking } from '@kraften/domain/concepts/many-at-once/many-at-once';
import * as z from 'zod/mini';
import { findEach, manyOf } from '../../kernel/many-participations';
import { longCasework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

const Booked = z.extend(FollowUpBooking, { participationId: RecordId, bookingId: RecordId, version: Version });

type EndedBooking = FollowUpBooking & { readonly ending: BookingEnding | null };

/**
 * Books the next follow-up of many, each at its time, or cancels what was booked so: all of them, or none when one has got a
 * booking, or been closed, meanwhile. The ids are the writer's.
 */
export const bookFollowUpsOfMany = longCasework('participation:write')
  .input(z.object({ bookings: manyOf(Booked), cancel: z.boolean() }))
  .mutation(async ({ ctx, input: { bookings, cancel } }) => {
    const { teamId, userId: recordedById } = ctx.actor;
    const many = await findEach(ctx.tx, bookings);
    for (const { each, found } of many) {
      const { participationId, bookingId, version, ...booking } = each;
      const stored = await findBooking(ctx.tx, bookingId);
      const isNew = stored === null && version === 0;
      if (!isNew && stored?.participationId !== participationId) throw notFound('En av bokningarna');
      const checked = cancel ? { ok: true as const } : checkBooking(booking, ctx.today());
      if (!checked.ok) throw fieldProblem(checked.problem);
      if (isBarred(stored, found)) throw conflict('Ett av deltagandena');
      const values: EndedBooking = { ...booking, ending: cancel ? 'cancelled' : null };
      await saveRecord<EndedBooking>({
        ...{ what: 'En av bokningarna', stored, values, version },
        insert: () => insertBooking(ctx.tx, { teamId, participationId, recordedById }, { ...booking, bookingId }),
        update: () => updateBooking(ctx.tx, { bookingId, version }, values),
      });
    }
    await ctx.audit.log(
      ...many.map(({ each, found }) => ({
        ...{ subjectId: found.participationId, personId: found.personId },
        details: { bookingId: each.bookingId, cancel, together: many.length },
      })),
    );
  });

/** What has been booked already is sent again, or cancelled: only a new booking can come too late. */
function isBarred(stored: BookingRecord | null, found: Parameters<typeof barToBooking>[0]): boolean {
  return stored === null ? barToBooking(found) !== null : found.closedOn !== null || found.isProtected;
}
