import * as z from 'zod/mini';

/** A text that must be filled in. `missing` says what to write; the length is counted after trimming. */
export function requiredText(missing: string, maxLength: number) {
  return z
    .string(missing)
    .check(z.trim(), z.minLength(1, missing), z.maxLength(maxLength, `Skriv högst ${maxLength} tecken.`));
}

/** A text that may be left empty; empty reads as the empty string. */
export function optionalText(maxLength: number) {
  return z._default(z.string().check(z.trim(), z.maxLength(maxLength, `Skriv högst ${maxLength} tecken.`)), '');
}
