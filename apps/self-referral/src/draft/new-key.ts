import { randomIdOf } from '@kraften/domain/concepts/random-id/random-id';

/** The key of a new form, so that the same form sent twice is kept once. */
export function newKey(): string {
  return randomIdOf(crypto.getRandomValues(new Uint8Array(16)));
}
