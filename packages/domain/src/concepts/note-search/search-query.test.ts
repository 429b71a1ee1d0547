import { expect, test } from 'vitest';
import { readSearchQuery, SearchWords } from './search-query';

const read = (written: string) => {
  const query = readSearchQuery(written);
  return query.ok
    ? query.value.map(({ words, isExact }) => (isExact ? `"${words.join(' ')}"` : words.join(' ')))
    : query.problem.map(({ message }) => message);
};

test.each([
  ['praktik café', ['praktik', 'cafe']],
  ['  Praktik   PRAKTIK ', ['praktik']],
  ['"Ont i ryggen" sjukskriven', ['"ont i ryggen"', 'sjukskriven']],
  ['”träffa läkare” snart', ['"träffa läkare"', 'snart']],
  ['hjälp "på väg', ['hjälp', '"på väg"']],
  ['AF-kontakt', ['af kontakt']],
  ['i Åre å ö', ['åre']],
  ['"i dag"', ['"i dag"']],
  ['Søby ærlig', ['söby', 'ärlig']],
  ['070-174 06 05', ['070 174', '06', '05']],
  ['a\u030ang\u0065\u0301r', ['ånger']],
])('%s is read as %o', (written, terms) => {
  expect(read(written)).toEqual(terms);
});

test.each(['', ' ', 'a', 'x y z', '"!"', '-- ?'])('%o says too little', (written) => {
  expect(read(written)).toEqual(['Skriv minst två bokstäver.']);
});

test('eight words are taken and nine are not', () => {
  const words = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta'];
  expect(read(words.join(' '))).toEqual(words);
  expect(read([...words, 'nio'].join(' '))).toEqual(['Sök på högst 8 ord åt gången.']);
});

test('more than a hundred signs are refused', () => {
  expect(SearchWords.safeParse('a'.repeat(100)).success).toBe(true);
  expect(SearchWords.safeParse('a'.repeat(101)).error?.issues[0]?.message).toBe('Skriv högst 100 tecken.');
});
