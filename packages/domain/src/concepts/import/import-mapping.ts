import * as z from 'zod/mini';
import { ReferralSource } from '../referral-source/referral-source';
import { codedFields, importFieldNames } from './import-field';
import { plainWords } from './plain-words';

const cell = z.string().check(z.maxLength(500, 'Skriv högst 500 tecken.'));

/** How a participant list is read: which column is which field, and what its words mean. */
export const ImportMapping = z.object({
  /** The heading of each field that the list has. */
  columns: z.partialRecord(z.enum(importFieldNames), cell),
  /** What a word of the list means: a code of the closed list, `true` or `false`, or a coach's id. Words as `plainWords` gives. */
  values: z._default(z.partialRecord(z.enum(codedFields), z.record(cell, cell)), {}),
  /** Who is the coach where the list doesn't say: an id, a name or an e-mail address. */
  coach: z._default(z.nullable(cell), null),
  /** Who referred where the list doesn't say. */
  source: z._default(z.nullable(ReferralSource), null),
});
export type ImportMapping = z.output<typeof ImportMapping>;

/** What lists with the same headings have in common, in whatever order those stand. */
export function headingKey(headings: readonly string[]): string {
  return headings.map(plainWords).toSorted().join('|');
}
