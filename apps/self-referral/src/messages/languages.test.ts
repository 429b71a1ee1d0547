import { readFileSync } from 'node:fs';
import { type FormLanguage, formLanguages } from '@kraften/domain/concepts/self-referral/form-language';
import { describe, expect, test } from 'vitest';
import { everyText, exampleValuesAt, type PlacedText } from '../testing/every-text';
import { lixOf } from '../testing/lix';
import { languageTexts } from './language-texts';

async function textsIn(language: FormLanguage): Promise<readonly PlacedText[]> {
  const { front, form, follow } = languageTexts[language];
  return everyText({ ...(await front()), ...(await form()), ...(await follow()) });
}

const swedish = await textsIn('sv');
const others = formLanguages.filter((language) => language !== 'sv');

/** The same word in easy Swedish, where there is no easier one. */
const sameInEasySwedish = [
  /^dates\./,
  /^frame\.(product|places)/,
  /^name\.(givenName|familyName)$/,
  /^birthDate\.(day|month|year)$/,
  /^check\.change$/,
  /^talk\.urgentTitle$/,
  /^team\.summaryValue/,
  /^start\.aboutTitle/,
];

describe.each(others)('%s', (language) => {
  test('has every text that Swedish has, and no other', async () => {
    const places = (texts: readonly PlacedText[]) => texts.map(({ place }) => place);
    expect(places(await textsIn(language))).toEqual(places(swedish));
  });

  test('has no empty text, and none that was left in Swedish', async () => {
    const inSwedish = new Map(swedish.map(({ place, text }) => [place, text]));
    const forgotten = (await textsIn(language)).filter(({ place, text }) => {
      if (inSwedish.get(place) === '') return text !== '';
      return text.trim() === '' || (text === inSwedish.get(place) && !maySame(language, place));
    });
    expect(forgotten).toEqual([]);
  });

  test('says every value that the Swedish text says', async () => {
    const told = new Map((await textsIn(language)).map(({ place, text }) => [place, plain(text)]));
    const silent = swedish.flatMap(({ place, text }) =>
      exampleValuesAt(place)
        .filter((value) => plain(text).includes(value) && !told.get(place)?.includes(value))
        .map((value) => `${place}: ${value}`),
    );
    expect(silent).toEqual([]);
  });
});

function maySame(language: FormLanguage, place: string): boolean {
  if (/^dates\.(date|withWeekday)/.test(place)) return true;
  return language === 'sv-lattlast' && sameInEasySwedish.some((pattern) => pattern.test(place));
}

/** Without what only guides the eye: hard spaces and marks of direction. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u2066-\u2069]/g, '');
}

test('a team’s name and municipalities, put in an Arabic sentence, keep to themselves', async () => {
  const names = (await textsIn('ar')).filter(
    ({ place, text }) => !place.startsWith('dates') && /Kraften|Säter/.test(text),
  );
  expect(names.length).toBeGreaterThan(20);
  for (const { text } of names) expect(text).toMatch(/\u2068(Kraften|Säter)\u2069/);
});

describe('readability', () => {
  const readTexts = (texts: readonly PlacedText[]) =>
    texts.filter(({ place }) => !place.startsWith('dates.') && place !== 'language').map(({ text }) => text);
  /** Without headings, buttons and labels, which are short and would hide a long sentence. */
  const sentences = (texts: readonly string[]) => texts.filter((text) => /[.?!]$/.test(text));

  test('LIX as its author defines it', () => {
    // 10 words in 2 sentences, 2 of them of more than six letters: 10 / 2 + 100 · 2 / 10.
    expect(lixOf(['Hunden springer fort i skogen. Katten sover hemma under soffbordet.'])).toBe(25);
    // A colon ends a sentence; so does the end of a text.
    expect(lixOf(['Ta med: ett kort', 'en penna'])).toBe(2);
  });

  test('Swedish is very easy to read: LIX under 30, also without its labels', () => {
    expect(lixOf(readTexts(swedish))).toBeLessThan(30);
    expect(lixOf(sentences(readTexts(swedish)))).toBeLessThan(30);
  });

  test('easy Swedish is easier still: under 25', async () => {
    const easy = readTexts(await textsIn('sv-lattlast'));
    expect(lixOf(easy)).toBeLessThan(25);
    expect(lixOf(sentences(easy))).toBeLessThan(25);
    expect(lixOf(sentences(easy))).toBeLessThan(lixOf(sentences(readTexts(swedish))));
  });
});

test('a translation that no native speaker has read stands in CONTRIBUTING', () => {
  const contributing = readFileSync(new URL('../../../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const rows = [...contributing.matchAll(/^\| `([a-z-]+)` \| [^|]+ \| (made by machine|read by [^|]+) \|/gm)];
  expect(rows.map(([, language]) => language)).toEqual(others);
});
