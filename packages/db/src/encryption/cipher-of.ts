import type { FieldCipher } from './field-cipher';

const ciphers = new WeakMap<object, FieldCipher>();

/** Lets SQL of one's own in the transaction encrypt and decrypt as the transaction itself does. */
export function rememberCipher(tx: object, cipher: FieldCipher): void {
  ciphers.set(tx, cipher);
}

/** The cipher of a transaction, for what is read and written past Prisma's models. */
export function cipherOf(tx: object): FieldCipher {
  const cipher = ciphers.get(tx);
  if (cipher === undefined) throw new Error('This is no transaction of the database');
  return cipher;
}
