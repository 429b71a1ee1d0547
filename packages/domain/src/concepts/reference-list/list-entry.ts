import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import type { FieldError } from '../field-error/field-error';
import { optionalText, requiredText } from '../field-error/text-field';
import { codeLabel, isAlwaysOffered, isOpenList, ReferenceList } from './reference-list';

/**
 * What a team has set of one code of a list, for a time. A code can have several after each other, never two on a day. One of a
 * closed list that has none is offered always and has no external code.
 */
export const ListEntry = z.object({
  list: ReferenceList,
  /** The domain's own; in an open list one that the first entry was given. */
  code: requiredText('Välj en kod.', 60),
  /** The words of an open list; a closed one has the domain's, and here nothing. */
  label: optionalText(100),
  /** The first day; null for always before. */
  validFrom: z.nullable(CalendarDate),
  /** The last day; null until further notice. */
  validTo: z.nullable(CalendarDate),
  /** Whether forms offer it at all. */
  offered: z.boolean(),
  /** How whoever gets the team's figures names it. */
  externalCode: optionalText(40),
  note: optionalText(300),
});
export type ListEntry = z.output<typeof ListEntry>;

/** What a code says from a day on. */
export const ListEntryChange = z.object({
  from: CalendarDate,
  label: ListEntry.shape.label,
  externalCode: ListEntry.shape.externalCode,
});
export type ListEntryChange = z.output<typeof ListEntryChange>;

type Code = Pick<ListEntry, 'list' | 'code'>;

/** Whether it holds on a day. */
export function isValidOn(
  { validFrom, validTo }: Pick<ListEntry, 'validFrom' | 'validTo'>,
  day: CalendarDate,
): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

function overlap(one: ListEntry, other: ListEntry): boolean {
  const startsBeforeEnd = (a: ListEntry, b: ListEntry) =>
    a.validFrom === null || b.validTo === null || a.validFrom <= b.validTo;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

const isOf =
  ({ list, code }: Code) =>
  (entry: ListEntry) =>
    entry.list === list && entry.code === code;

/** What is wrong with an entry beside the team's others. */
export function checkListEntry(entry: ListEntry, others: readonly ListEntry[]): readonly FieldError[] {
  const errors: FieldError[] = [];
  const complain = (field: keyof ListEntry, message: string) => errors.push({ field, message });
  if (isOpenList(entry.list)) {
    if (entry.label === '') complain('label', 'Skriv vad som ska stå i listan.');
    const sameWords = (other: ListEntry) => plain(other.label) === plain(entry.label) && other.code !== entry.code;
    if (others.some((other) => other.list === entry.list && sameWords(other) && overlap(other, entry))) {
      complain('label', 'Det finns redan i listan. Skriv något annat eller ändra det som finns.');
    }
  } else {
    if (codeLabel(entry.list, entry.code) === null) complain('code', 'Välj en kod som listan har.');
    if (entry.label !== '') complain('label', 'Orden i den här listan går inte att ändra.');
    if (!entry.offered && isAlwaysOffered(entry.list, entry.code)) {
      complain('offered', 'Den här koden måste gå att välja. Sätt tillbaka krysset.');
    }
  }
  if (entry.validFrom !== null && entry.validTo !== null && entry.validTo < entry.validFrom) {
    complain('validTo', 'Välj en dag som inte är före den första.');
  } else if (others.filter(isOf(entry)).some((other) => overlap(other, entry))) {
    complain('validFrom', 'Koden har redan uppgifter för en del av tiden. Välj andra dagar.');
  }
  return errors;
}

const plain = (words: string) => words.trim().toLocaleLowerCase('sv');

/** What becomes of an entry that says something else from a day on: it ends the day before, and another follows. */
export function changeFrom(
  entry: ListEntry,
  { from, ...next }: ListEntryChange,
): Result<{ readonly ended: ListEntry; readonly begun: ListEntry }, FieldError[]> {
  const before = addDays(from, -1);
  if ((entry.validFrom !== null && before < entry.validFrom) || (entry.validTo !== null && from > entry.validTo)) {
    return failure([{ field: 'from', message: 'Välj en dag som ligger inom den tid som uppgiften gäller.' }]);
  }
  return success({ ended: { ...entry, validTo: before }, begun: { ...entry, ...next, validFrom: from } });
}

/** Whether forms offer a code of a closed list for something that happens on a day. */
export function isOffered(entries: readonly ListEntry[], code: Code, on: CalendarDate): boolean {
  if (isAlwaysOffered(code.list, code.code)) return true;
  const own = entries.filter(isOf(code));
  return own.length === 0 || own.some((entry) => entry.offered && isValidOn(entry, on));
}

/** Those of a closed list's codes that are offered on a day, and the one that is chosen already. */
export function offeredCodes<Chosen extends string>(
  codes: readonly Chosen[],
  settings: { readonly list: ReferenceList; readonly entries: readonly ListEntry[] },
  when: { readonly on: CalendarDate; readonly chosen: Chosen | null },
): Chosen[] {
  const { list, entries } = settings;
  return codes.filter((code) => code === when.chosen || isOffered(entries, { list, code }, when.on));
}

/** The words that an open list offers on a day, in alphabetical order. */
export function offeredWords(entries: readonly ListEntry[], list: ReferenceList, on: CalendarDate): string[] {
  return entries
    .filter((entry) => entry.list === list && entry.offered && isValidOn(entry, on))
    .map(({ label }) => label)
    .toSorted((a, b) => a.localeCompare(b, 'sv'));
}

/** How whoever gets the figures names a code, for something that happened on a day; null where the team hasn't said. */
export function externalCodeOf(entries: readonly ListEntry[], code: Code, on: CalendarDate): string | null {
  const held = entries.filter(isOf(code)).find((entry) => isValidOn(entry, on));
  return held === undefined || held.externalCode === '' ? null : held.externalCode;
}
