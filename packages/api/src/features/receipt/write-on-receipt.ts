import { writeOnReceipt as keepWritten } from '@kraften/db/records/receipt';
import { ReceiptMessage } from '@kraften/domain/concepts/referral-contact/referral-contact';
import * as z from 'zod/mini';
import { resident } from '../../kernel/resident';
import { changeByReceipt, TypedKeys } from './opened-receipt';

/** Adds something to a self-referral. The page makes the message's id, and the same one again changes nothing. */
export const writeOnReceipt = resident('receipt:open')
  .input(z.object({ ...TypedKeys.shape, ...ReceiptMessage.shape, messageId: z.uuid() }))
  .mutation(async ({ ctx, input: { messageId, text, ...typed } }) =>
    changeByReceipt(ctx, typed, {
      path: 'receipt.write',
      make: (tx, keys) => keepWritten(tx, keys, { messageId, text, on: ctx.today() }),
    }),
  );
