import { findReceipt } from '@kraften/db/records/receipt';
import { normalReceiptText } from '@kraften/domain/concepts/receipt/receipt-code';
import { TRPCError } from '@trpc/server';
import * as z from 'zod/mini';
import { hashOfReceiptCode } from '../../kernel/receipt';
import { resident } from '../../kernel/resident';

const typed = z.string().check(z.maxLength(60));

/** What has become of a self-referral, for whoever has its reference and secret code. Wrong ones reveal nothing. */
export const openReceipt = resident('receipt:open')
  .input(z.object({ reference: typed, code: typed }))
  .mutation(async ({ ctx, input }) => {
    const reference = normalReceiptText(input.reference);
    const receipt = await ctx.database.withActor(ctx.actor, { requestId: ctx.requestId }, async (unit) => {
      const found = await findReceipt(unit.tx, reference, hashOfReceiptCode(input.code));
      await unit.audit({ action: 'receipt.open', details: { found: found !== null } });
      return found;
    });
    if (receipt === null) {
      throw new TRPCError({
        code: 'NOT_FOUND',
        message: 'Vi hittar ingen anmälan med den referensen och koden. Kontrollera båda och försök igen.',
      });
    }
    return receipt;
  });
