import { resident } from '../../kernel/resident';
import { openedReceipt, receiptPage, TypedKeys } from './opened-receipt';

/** What has become of a self-referral, for whoever has its reference and secret code. Wrong ones reveal nothing. */
export const openReceipt = resident('receipt:open')
  .input(TypedKeys)
  .mutation(async ({ ctx, input }) => {
    const { keys, receipt } = await openedReceipt(ctx, input);
    return { ...(await receiptPage(ctx, keys, receipt)), outcome: null };
  });
