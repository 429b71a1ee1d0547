import { createHmac } from 'node:crypto';
import { giveBackTry, type TryLimit, takeTry } from '@kraften/db/records/sign-in-tries';
import { TRPCError } from '@trpc/server';
import type { Context } from './context';

/** Under which name wrong receipts are counted. */
export const receiptTriesAccount = 'receipts';

/**
 * Holds back who guesses at receipts: so many wrong ones from an address, and in all, in a quarter of an hour. Gives what takes a
 * try that was right out of the count.
 */
export async function takeReceiptTry({ database, receiptKey, address }: Context): Promise<() => Promise<void>> {
  const source = createHmac('sha256', receiptKey)
    .update(`receipt try ${address ?? ''}`)
    .digest('base64url')
    .slice(0, 32);
  const limits: readonly TryLimit[] = [
    { source, tries: 20, minutes: 15 },
    { source: 'receipts in all', tries: 1000, minutes: 15 },
  ];
  if ((await takeTry(database.authClient, receiptTriesAccount, limits)) !== null) {
    throw new TRPCError({
      code: 'TOO_MANY_REQUESTS',
      message: 'Det har varit många försök. Vänta en kvart och försök igen, eller ring oss.',
    });
  }
  return () => giveBackTry(database.authClient, receiptTriesAccount, limits);
}
