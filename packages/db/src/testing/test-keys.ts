import { type FieldCipher, fieldCipher } from '../encryption/field-cipher';
import type { KeyRing } from '../encryption/key-ring';

/** The same in every run, so that a database that was migrated in one opens in the next. */
export const testKeys: KeyRing = [{ id: 'test', bytes: new Uint8Array(32).fill(7) }];

export const testCipher: FieldCipher = fieldCipher(testKeys);
