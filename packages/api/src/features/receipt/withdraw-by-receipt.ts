import { withdrawByReceipt as takeBack } from '@kraften/db/records/receipt';
import { resident } from '../../kernel/resident';
import { changeByReceipt, TypedKeys } from './opened-receipt';

const reason = 'Personen tog själv tillbaka sin anmälan på kvittosidan.';

/** Takes a self-referral back, with the visits that are booked. Done twice it is the same. */
export const withdrawByReceipt = resident('receipt:open')
  .input(TypedKeys)
  .mutation(async ({ ctx, input }) =>
    changeByReceipt(ctx, input, {
      path: 'receipt.withdraw',
      make: (tx, keys) => takeBack(tx, keys, { on: ctx.today(), reason }),
    }),
  );
