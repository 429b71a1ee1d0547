/** Letters and digits that can't be mistaken for each other when read aloud or written by hand. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** A reference such as `K7M-2PX` from at least six random bytes. */
export function receiptReference(bytes: Uint8Array): string {
  return grouped(bytes.slice(0, 6), 3);
}

/** A secret code such as `ABCD-EFGH-JKMN` from at least twelve random bytes: some 58 bits. */
export function receiptCode(bytes: Uint8Array): string {
  return grouped(bytes.slice(0, 12), 4);
}

/** The same code however it was typed: without spaces and hyphens, in capitals. */
export function normalReceiptText(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function grouped(bytes: Uint8Array, size: number): string {
  const letters = [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
  return letters.match(new RegExp(`.{${size}}`, 'g'))?.join('-') ?? letters;
}
