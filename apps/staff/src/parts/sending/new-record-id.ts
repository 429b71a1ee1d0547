import { randomIdOf } from '@kraften/domain/concepts/random-id/random-id';

/** An id for a record that begins here, so that sending it twice makes one. */
export function newRecordId(): string {
  return randomIdOf(crypto.getRandomValues(new Uint8Array(16)));
}
