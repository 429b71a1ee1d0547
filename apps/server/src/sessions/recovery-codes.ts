import { randomBytes } from 'node:crypto';
import { receiptReference } from '@kraften/domain/concepts/receipt/receipt-code';

const howMany = 10;

/** Codes for who has lost the second factor, each for one time: eight letters and digits that aren't mistaken for each other. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => receiptReference(randomBytes(8)));
}

/** A recovery code as it was made, however it was typed; null for what can't be one. */
export function recoveryCodeIn(text: string): string | null {
  const letters = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return letters.length === 8 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null;
}
