import * as z from 'zod/mini';
import { requiredText } from '../field-error/text-field';

/**
 * How a list of participants was looked at, as its address says it: which are shown, of which coach, with which flag, in which order
 * and with which columns. What was searched for isn't here, since that may be somebody's name.
 */
export const ViewFilters = z.strictObject({
  visa: z.optional(z.enum(['inskrivna', 'avslutade', 'alla'])),
  /** A user's id, or `mina`. */
  handledare: z.optional(z.string().check(z.regex(/^[\w-]{1,100}$/))),
  flagga: z.optional(z.string().check(z.regex(/^[a-z-]{1,40}$/))),
  sortera: z.optional(z.string().check(z.regex(/^-?[a-zA-Z]{1,40}$/))),
  kolumner: z.optional(z.string().check(z.regex(/^[a-zA-Z]{1,20}(\.[a-zA-Z]{1,20}){0,40}$/))),
});
export type ViewFilters = z.output<typeof ViewFilters>;

const keys = ['visa', 'handledare', 'flagga', 'sortera', 'kolumner'] as const satisfies readonly (keyof ViewFilters)[];

/** A view that somebody saved under a name (sparad vy). */
export const SavedView = z.object({
  name: requiredText('Skriv vad vyn ska heta.', 60),
  filters: ViewFilters,
  /** Whether the list opens with it, for whoever saved it. */
  isFirst: z.boolean(),
});
export type SavedView = z.output<typeof SavedView>;

/** The filters as they stand in an address, in one order whatever order they were said in. No value needs escaping. */
export function filtersText(filters: ViewFilters): string {
  return keys.flatMap((key) => (filters[key] === undefined ? [] : [`${key}=${filters[key]}`])).join('&');
}

/** What an address says, read anew: nothing when it says what no version knows. */
export function readFilters(text: string): ViewFilters {
  const said = new Map(text.split('&').map((part) => [part.split('=')[0], part.split('=')[1]]));
  const read = ViewFilters.safeParse(
    Object.fromEntries(keys.flatMap((key) => (said.has(key) ? [[key, said.get(key)]] : []))),
  );
  return read.success ? read.data : {};
}

/** Whether two ways to look at the list are the same. The open ones are shown where nothing else is said. */
export function isSameView(one: ViewFilters, other: ViewFilters): boolean {
  return filtersText({ visa: 'inskrivna', ...one }) === filtersText({ visa: 'inskrivna', ...other });
}
