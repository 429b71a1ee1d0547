import { findBooking, insertBooking, updateBooking } from '@kraften/db/records/follow-up';
import { type BookingEnding, checkBooking, FollowUpBooking } from '@kraften/domain/concepts/follow-up/follow-up';
import * as z from 'zod/mini';
import { openParticipation } from '../../kernel/open-participation';
import { casework } from '../../kernel/permitted';
import { fieldProblem, notFound } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

type EndedBooking = FollowUpBooking & { readonly ending: BookingEnding | null };

/** Books a follow-up, moves it or cancels it. A new booking has version 0 and an id of the writer's choosing. */
export const bookFollowUp = casework('participation:write')
  .input(
    z.extend(FollowUpBooking, {
      participationId: RecordId,
      bookingId: RecordId,
      version: Version,
      cancel: z.boolean(),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const { participationId, bookingId, version, cancel, ...booking } = input;
    const { person } = await openParticipation(ctx.tx, participationId);
    const stored = await findBooking(ctx.tx, bookingId);
    if (stored !== null && stored.participationId !== participationId) throw notFound('Bokningen');
    const checked = cancel ? { ok: true as const } : checkBooking(booking, ctx.today());
    if (!checked.ok) throw fieldProblem(checked.problem);
    const { teamId, userId: recordedById } = ctx.actor;
    const values: EndedBooking = { ...booking, ending: cancel ? 'cancelled' : null };
    await saveRecord<EndedBooking>({
      ...{ what: 'Bokningen', stored, values, version },
      insert: () => insertBooking(ctx.tx, { teamId, participationId, recordedById }, { ...booking, bookingId }),
      update: () => updateBooking(ctx.tx, { bookingId, version }, values),
    });
    await ctx.audit.log({ subjectId: participationId, personId: person.personId, details: { bookingId } });
  });
