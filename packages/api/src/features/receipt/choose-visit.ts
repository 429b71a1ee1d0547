import { chooseVisitByReceipt } from '@kraften/db/records/receipt';
import { loadVisitTimes } from '@kraften/db/records/visit-time';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { bookableDays, freeVisitSlots } from '@kraften/domain/concepts/visit-slot/visit-slots';
import * as z from 'zod/mini';
import { resident } from '../../kernel/resident';
import { changeByReceipt, TypedKeys } from './opened-receipt';

const reason = 'Personen valde en annan tid på sin kvittosida.';

/**
 * Books the study visit at one of the team's standing times, or moves it there. The same time again changes nothing; one that
 * somebody else took meanwhile is answered with those that are left.
 */
export const chooseVisit = resident('receipt:open')
  .input(z.object({ ...TypedKeys.shape, standingTimeId: z.uuid(), visitOn: CalendarDate }))
  .mutation(async ({ ctx, input: { standingTimeId, visitOn, ...typed } }) =>
    changeByReceipt(ctx, typed, {
      path: 'receipt.chooseVisit',
      make: async (tx, keys, teamId) => {
        const today = ctx.today();
        const { standingTimes } = await loadVisitTimes(tx, teamId, visitOn);
        const named = standingTimes.filter((standing) => standing.standingTimeId === standingTimeId);
        // Whether it has a place left is the database's word, at the moment when it is taken.
        const [slot] = freeVisitSlots(named, [], { from: visitOn, atMost: 1 });
        if (slot?.visitOn !== visitOn || visitOn > addDays(today, bookableDays)) return 'taken';
        return await chooseVisitByReceipt(tx, keys, { standingTimeId, visitOn, place: slot.place, today, reason });
      },
    }),
  );
