/** Somebody who mustn't be named in a report. */
export type KnownPerson = {
  readonly givenName: string;
  readonly familyName: string;
  readonly identityNumber: string | null;
};

/** Something in a text that may say who somebody is. */
export type NameInText =
  /** A name and family name beside each other, or an identity number: a participant, or somebody with the same name. */
  | { readonly kind: 'full-name' | 'identity-number'; readonly words: string }
  /** A name that also somebody else can have: whoever writes must say that it is. */
  | { readonly kind: 'one-name'; readonly words: string };

const identityNumber = /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[67]\d|8\d|9[01])[-+ ]?\d{4}(?!\d)/g;
const word = /[\p{L}][\p{L}'’-]*/gu;

/**
 * What in a text could name one of these people: every identity number, whosever it is; a given name beside a family name, in
 * either order; and single names, written as names are, that none of `others` has.
 */
export function namesInText(
  text: string,
  people: readonly KnownPerson[],
  others: ReadonlySet<string>,
): readonly NameInText[] {
  const numbers = [...text.matchAll(identityNumber)].map(([words]) => ({ kind: 'identity-number' as const, words }));
  const words = [...text.matchAll(word)].map(([found]) => found);
  const folded = words.map(folding);
  const known = lookupOf(people);
  const isPair = (one: string, other: string) =>
    withoutGenitive(one).some((first) => withoutGenitive(other).some((last) => known.pairs.has(`${first} ${last}`)));
  const isOneName = (name: string) =>
    withoutGenitive(name).some((each) => known.names.has(each)) &&
    !withoutGenitive(name).some((each) => others.has(each));
  const fullNames: NameInText[] = [];
  const inFullName = new Set<number>();
  for (const [at, one] of folded.entries()) {
    const next = folded[at + 1];
    if (next === undefined) continue;
    if (isPair(one, next) || isPair(next, one)) {
      fullNames.push({ kind: 'full-name', words: `${words[at] ?? ''} ${words[at + 1] ?? ''}` });
      inFullName.add(at).add(at + 1);
    }
  }
  const single = words.filter((found, at) => {
    return !inFullName.has(at) && isWrittenAsName(found) && isOneName(folded[at] ?? '');
  });
  return [...numbers, ...fullNames, ...[...new Set(single)].map((words) => ({ kind: 'one-name' as const, words }))];
}

/** The single names of people who may be named, to leave out of what is found. */
export function namesOf(fullNames: readonly string[]): ReadonlySet<string> {
  return new Set(fullNames.flatMap((name) => [...name.matchAll(word)].map(([found]) => folding(found))));
}

function lookupOf(people: readonly KnownPerson[]) {
  const names = new Set<string>();
  const pairs = new Set<string>();
  for (const { givenName, familyName } of people) {
    const given = [...givenName.matchAll(word)].map(([found]) => folding(found));
    const family = [...familyName.matchAll(word)].map(([found]) => folding(found));
    for (const name of [...given, ...family]) if (name.length > 2) names.add(name);
    for (const one of given) for (const other of family) pairs.add(`${one} ${other}`);
  }
  return { names, pairs };
}

function isWrittenAsName(found: string): boolean {
  return found.charAt(0) !== found.charAt(0).toLocaleLowerCase('sv');
}

function folding(found: string): string {
  return found.toLocaleLowerCase('sv').normalize('NFC');
}

/** A name as it stands, and without the s of "Annas". */
function withoutGenitive(name: string): readonly string[] {
  return name.endsWith('s') ? [name, name.slice(0, -1)] : [name];
}
