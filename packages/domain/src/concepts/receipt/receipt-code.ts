/** Letters and digits that can't be mistaken for each other when read aloud or written by hand. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** A reference such as `K7MT-2PXW` from at least eight random bytes. */
export function receiptReference(bytes: Uint8Array): string {
  return inFours(bytes.slice(0, 8));
}

/** A secret code such as `ABCD-EFGH-JKMN` from at least twelve random bytes: some 58 bits. */
export function receiptCode(bytes: Uint8Array): string {
  return inFours(bytes.slice(0, 12));
}

/** The same code however it was typed: without spaces and hyphens, in capitals. */
export function normalReceiptText(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function inFours(bytes: Uint8Array): string {
  const letters = [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
