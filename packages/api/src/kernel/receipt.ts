import { createHash, createHmac } from 'node:crypto';
import { normalReceiptText, receiptCode, receiptReference } from '@kraften/domain/concepts/receipt/receipt-code';

type ReceiptSource = { readonly teamId: string; readonly idempotencyKey: string };

/**
 * The receipt of a submission: the same key to the same team gives the same receipt, and nobody without the server's
 * key can guess it.
 */
export function receiptFor(
  receiptKey: string,
  { teamId, idempotencyKey }: ReceiptSource,
): { reference: string; code: string } {
  const bytes = createHmac('sha256', receiptKey).update(`${teamId} ${idempotencyKey}`).digest();
  return { reference: receiptReference(bytes.subarray(0, 8)), code: receiptCode(bytes.subarray(8)) };
}

/** What is kept of a code. The code has some 58 random bits, so a plain hash can't be searched. */
export function hashOfReceiptCode(code: string): string {
  return createHash('sha256').update(normalReceiptText(code)).digest('hex');
}
