import { randomBytes } from 'node:crypto';
import { receiptReference } from '@kraften/domain/concepts/receipt/receipt-code';

const howMany = 10;

/** Codes for who has lost the second factor, each for one time: eight letters and digits that aren't mistaken for each other. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => receiptReference(randomBytes(8)));
}
