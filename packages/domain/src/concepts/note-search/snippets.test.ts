import { describe, expect, test } from 'vitest';
import { readSearchQuery } from './search-query';
import { isFoundIn, searchableTexts, snippetsOf } from './snippets';

function queryOf(written: string) {
  const query = readSearchQuery(written);
  if (!query.ok) throw new Error(written);
  return query.value;
}
const finds = (written: string, ...texts: readonly string[]) => isFoundIn(searchableTexts(texts), queryOf(written));
/** What was found stands in brackets, and what was cut off is three dots. */
const shown = (written: string, ...texts: readonly string[]) =>
  snippetsOf(searchableTexts(texts), queryOf(written)).map(
    ({ parts, isCutBefore, isCutAfter }) =>
      `${isCutBefore ? '…' : ''}${parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')}${isCutAfter ? '…' : ''}`,
  );

describe('a word', () => {
  test.each([
    ['prakt', 'Hon vill prova praktik.'],
    ['PRAKTIK', 'praktik'],
    ['träning', 'Arbetsträningen börjar i maj.'],
    ['plats', 'Hittade en praktikplats.'],
    ['cafe', 'Praktik på ett café'],
    ['café', 'Praktik på ett cafe'],
    ['råd', 'Ra\u030ad om skulder'],
    ['søby', 'Bor i Söby'],
    ['af-kontakt', 'Tog AF - kontakt i dag'],
    ['kontakt', 'AF-kontakt'],
    ['2027', 'Klart våren 2027.'],
    ['sömn', '“Sömnen är bättre” – säger hon'],
  ])('%s is found in %s', (word, text) => {
    expect(finds(word, text)).toBe(true);
  });

  test.each([
    ['rad', 'Råd om skulder'],
    ['rätt', 'Hon berättade om sin dag.'],
    ['oga', 'Ont i ett öga'],
    ['praktiker', 'Hon vill prova praktik.'],
    ['af-kontakt', 'AF tog ny kontakt'],
    ['kontakt-af', 'AF-kontakt'],
  ])('%s is not found in %s', (word, text) => {
    expect(finds(word, text)).toBe(false);
  });
});

describe('words in quotes', () => {
  test.each([
    ['"ont i ryggen"', 'Har ont i\n  ryggen igen.', true],
    ['"ont i rygg"', 'Har ont i ryggen igen.', false],
    ['"i ryggen ont"', 'Har ont i ryggen igen.', false],
    ['"praktik"', 'praktikplats', false],
    ['"ont ryggen"', 'Det gör ont. Ryggen är svag.', true],
    ['"ont ryggen"', `ont${' '.repeat(20)}ryggen`, false],
  ])('%s in %s: %s', (phrase, text, found) => {
    expect(finds(phrase, text)).toBe(found);
  });
});

test('all the words must occur, in whatever text of the record', () => {
  expect(finds('praktik sjuk', 'Praktik på lager', 'Tillägg: var sjuk i fredags')).toBe(true);
  expect(finds('praktik sjuk', 'Praktik på lager', 'Tillägg: kom i fredags')).toBe(false);
});

describe('a snippet', () => {
  test('shows the whole of a short text, with all that was found marked as it was written', () => {
    expect(shown('cafe rygg', 'Ryggen bättre. Praktik på Café Tull, caféet i Hedemora.')).toEqual([
      '[Rygg]en bättre. Praktik på [Café] Tull, [café]et i Hedemora.',
    ]);
  });

  test('is cut between words of a long one', () => {
    const [before, after] = ['Vi pratade om våren. '.repeat(9), ' Sedan pratade vi om annat.'.repeat(9)];
    expect(shown('truck', `${before}Truckkort är målet.${after}`)).toEqual([
      '…Vi pratade om våren. Vi pratade om våren. Vi pratade om våren. [Truck]kort är målet. Sedan pratade vi om annat. Sedan pratade vi om annat.…',
    ]);
  });

  test('of words far apart is one for each, and of words in two texts too', () => {
    const far = 'Vi pratade om våren. '.repeat(20);
    expect(shown('truck lager', `Truck först. ${far}Lager sist.`, 'Lager igen')).toHaveLength(2);
    expect(shown('truck lager', 'Truck först.', 'Lager sedan.')).toEqual(['[Truck] först.', '[Lager] sedan.']);
  });

  test('of a text without a space is no longer for it', () => {
    const [snippet] = snippetsOf(
      searchableTexts([`${'x'.repeat(5000)}praktik${'y'.repeat(5000)}`]),
      queryOf('praktik'),
    );
    expect(snippet?.parts.map(({ text }) => text.length)).toEqual([70, 7, 70]);
  });

  test('never parts a sign in two', () => {
    const [snippet] = snippetsOf(searchableTexts([`${'🌲'.repeat(99)} gran ${'🌲'.repeat(99)}`]), queryOf('gran'));
    // Half a sign can't be written in an address.
    expect(() => snippet?.parts.map(({ text }) => encodeURIComponent(text))).not.toThrow();
  });
});
