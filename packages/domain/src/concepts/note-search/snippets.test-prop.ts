import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../testing/holds';
import { foldText } from './folded-text';
import { readSearchQuery, type SearchQuery } from './search-query';
import { isFoundIn, searchableTexts, snippetsOf } from './snippets';

const word = fc.oneof(
  fc.constantFrom(
    'praktik',
    'Café',
    'ÅRE',
    'are',
    'öga',
    'arbetsträning',
    'träning',
    'AF-kontakt',
    'e\u0301',
    '🌲',
    '–',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 4 });
const query = fc
  .array(
    fc.oneof(
      word,
      word.map((one) => `"${one}"`),
      fc.tuple(word, word).map((two) => `"${two.join(' ')}"`),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((terms) => readSearchQuery(terms.join(' ')))
  .filter((read) => read.ok)
  .map((read): SearchQuery => (read.ok ? read.value : []));

const joinedLetters = (written: string) => foldText(written).letters.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

test('the snippets of a hit mark every word that it was found by', () => {
  holds(
    fc.property(texts, query, (written, asked) => {
      const searched = searchableTexts(written);
      fc.pre(isFoundIn(searched, asked));
      const snippets = snippetsOf(searched, asked);
      for (const { words } of asked) {
        const marked = snippets.flatMap(({ parts }) => parts.filter(({ isFound }) => isFound));
        expect(marked.some((part) => joinedLetters(part.text).includes(words.join('')))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a snippet stands in one of the texts as it is shown, and says whether it is the whole', () => {
  holds(
    fc.property(texts, query, (written, asked) => {
      const composed = written.map((one) => one.normalize('NFC'));
      for (const { parts, isCutBefore, isCutAfter } of snippetsOf(searchableTexts(written), asked)) {
        const shown = parts.map((part) => part.text).join('');
        const from = composed.filter((one) => one.includes(shown));
        expect(from).not.toEqual([]);
        if (!isCutBefore && !isCutAfter) expect(from.map((one) => one.trim())).toContain(shown.trim());
      }
    }),
  );
});

test('a word that stands in the text is found by itself, in small letters and large, and by its beginning', () => {
  const plain = fc.stringMatching(/^[a-zåäöé]{2,12}$/);
  holds(
    fc.property(fc.array(plain, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, which, letters) => {
      const one = words[which % words.length] ?? '';
      const beginning = one.slice(0, 2 + (letters % one.length));
      for (const asked of [one, one.toUpperCase(), `"${one}"`, beginning]) {
        const read = readSearchQuery(asked);
        expect(read.ok && isFoundIn(searchableTexts([words.join(', ')]), read.value)).toBe(true);
      }
    }),
  );
});

test('whatever was written is read or refused, and searched for without a fault', () => {
  holds(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.string({ unit: 'binary' }), (asked, written) => {
      const read = readSearchQuery(asked);
      if (!read.ok) return;
      expect(read.value.every(({ words }) => words.length > 0 && words.every((one) => one !== ''))).toBe(true);
      snippetsOf(searchableTexts([written]), read.value);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['the same letter over and over', 'a'.repeat(20_000), 'aaaaab "a a a a a a b" "aa aa"'],
  ['the same word over and over', 'a '.repeat(10_000), '"a a a a a a a a a b" aab'],
  ['only spaces', `a${' '.repeat(19_998)}b`, '"aa b" ab'],
])('a long text takes time in proportion to its length: %s', (_, written, asked) => {
  const read = readSearchQuery(asked);
  const timeOf = (one: string) => {
    const startedAt = Date.now();
    const searched = searchableTexts([one]);
    if (read.ok) snippetsOf(searched, read.value);
    return Date.now() - startedAt;
  };
  timeOf(written);
  // A pattern that tries every way would take minutes. This takes a millisecond or two: the margin is for a busy computer.
  expect(timeOf(written)).toBeLessThan(5000);
});
