import * as z from 'zod/mini';
import { plainWords } from '../import/plain-words';
import type { OutcomeSource, SourceName } from './outcome-source';

/** What is no cost of the team's, or not to be counted. */
export const leftOut = 'left-out';
/** A cost centre whose amounts go where their accounts go. */
export const byAccount = 'by-account';

/** As many names as a municipality's accounting has of its own. */
const mostNames = 5000;
const Meaning = z
  .record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(40)))
  .check(
    z.refine(
      (names) => Object.keys(names).length <= mostNames,
      'Filen har för många konton. Be om en som bara har teamets.',
    ),
  );

/** What a file's accounts and cost centres are to the team: a cost category's id, `left-out` or, for a centre, `by-account`. */
export const OutcomeMapping = z.object({ accounts: Meaning, units: Meaning });
export type OutcomeMapping = z.output<typeof OutcomeMapping>;

/** What a name has been said to be; a file can call an account anything, also what every object has a member of. */
export function meaningOf(names: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/** The name under which an amount without a cost centre is mapped. */
export const noUnit = '';

type Known = {
  readonly teamName: string;
  readonly categories: readonly { readonly categoryId: string; readonly name: string }[];
  /** What the team has said before. */
  readonly remembered: OutcomeMapping;
};

/** Words of accounts that go to a category whose name has one of the words before them. */
const usual: readonly (readonly [category: readonly string[], account: readonly string[]])[] = [
  [
    ['personal', 'lön', 'löner'],
    [
      'lön',
      'löner',
      'arbetsgivaravgift',
      'arbetsgivaravgifter',
      'pension',
      'semester',
      'personal',
      'sociala avgifter',
      'po',
      'fortbildning',
      'handledning',
    ],
  ],
  [
    ['lokal', 'lokaler', 'hyra'],
    ['hyra', 'lokal', 'lokaler', 'lokalhyra', 'lokalhyror', 'städ', 'städning', 'el'],
  ],
  [
    ['resor', 'resa'],
    ['resa', 'resor', 'resekostnader', 'drivmedel', 'bil', 'bilersättning', 'traktamente'],
  ],
  [
    ['aktiviteter', 'aktivitet', 'verksamhet'],
    ['aktivitet', 'aktiviteter', 'livsmedel', 'förtäring'],
  ],
];

/**
 * What a file's names probably mean: as last time, as a category that is called the same, or as accounts usually go. What
 * isn't known is left for whoever imports to say. Whoever imports it looks it through.
 */
export function guessOutcomeMapping(source: OutcomeSource, known: Known): OutcomeMapping {
  const units = unitsIn(source);
  return {
    accounts: Object.fromEntries(
      source.accounts.flatMap((name) => meaning(name.key, accountMeaning(source.kind, name, known))),
    ),
    units: Object.fromEntries(units.map((unit) => [unit.key, unitMeaning(unit, units.length === 1, known)])),
  };
}

/** The file's cost centres, with none for the amounts that have none where others have one. */
export function unitsIn({ units, amounts }: OutcomeSource): readonly SourceName[] {
  if (units.length === 0) return [];
  return amounts.some(({ unit }) => unit === null) ? [...units, { key: noUnit, name: '' }] : units;
}

function meaning(key: string, value: string | null): readonly (readonly [string, string])[] {
  return value === null ? [] : [[key, value]];
}

function accountMeaning(
  kind: OutcomeSource['kind'],
  { key, name }: SourceName,
  { categories, remembered }: Known,
): string | null {
  const before = meaningOf(remembered.accounts, key);
  if (before !== undefined && (before === leftOut || categories.some(({ categoryId }) => categoryId === before)))
    return before;
  const words = plainWords(name);
  const same = categories.find((category) => plainWords(category.name) === words);
  if (same !== undefined) return same.categoryId;
  if (kind === 'table') return /^(?:summa|total|totalt|totalsumma)\b/.test(words) ? leftOut : null;
  // What comes in is not spent.
  if (/^3/.test(key)) return leftOut;
  const parts = words.split(' ');
  for (const [categoryWords, accountWords] of usual) {
    if (!parts.some((part) => accountWords.some((word) => isKindOf(part, word)))) continue;
    const category = categories.find((each) =>
      plainWords(each.name)
        .split(' ')
        .some((word) => categoryWords.includes(word)),
    );
    if (category !== undefined) return category.categoryId;
  }
  return null;
}

function unitMeaning({ key, name }: SourceName, isOnly: boolean, { categories, remembered, teamName }: Known): string {
  const before = meaningOf(remembered.units, key);
  const isKnown =
    before === leftOut || before === byAccount || categories.some(({ categoryId }) => categoryId === before);
  if (before !== undefined && isKnown) return before;
  if (isOnly) return byAccount;
  return key !== noUnit && plainWords(name).includes(plainWords(teamName)) ? byAccount : leftOut;
}

/** "Månadslöner" are "löner". */
function isKindOf(part: string, word: string): boolean {
  return part === word || (word.length >= 4 && part.endsWith(word));
}
