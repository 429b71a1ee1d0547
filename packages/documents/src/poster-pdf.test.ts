import { inflateSync } from 'node:zlib';
import { languageTags } from '@kraften/domain/concepts/self-referral/form-language';
import { posterLanguages, posterWords } from '@kraften/domain/concepts/self-referral/self-referral-address';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { type Poster, posterPdf } from './poster-pdf';

const poster: Poster = {
  title: 'Vill du komma vidare mot arbete eller studier?',
  language: 'sv-SE',
  author: 'Kraften',
  createdAt: new Date('2026-01-02T03:04:05Z'),
  texts: [
    'Du kan själv höra av dig till Kraften. Det är frivilligt och kostar ingenting.',
    'Läs av koden med din telefon.',
  ],
  address: 'https://kraften.exempel.se/anmalan/?team=kraften',
  alternative: 'QR-kod till anmälan',
  foot: 'Kraften',
};

test('is one tagged page with the address in writing, and says in which language it is', async () => {
  const file = await posterPdf(poster);
  expect(Buffer.from(file).toString('latin1')).toContain('/Lang (sv-SE)');
  const pdf = await getDocument({ data: new Uint8Array(file) }).promise;
  expect(pdf.numPages).toBe(1);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(text).toContain(poster.address);
  expect(text).not.toContain('sida');
  // No line is written over another, and the last one stands on the page.
  const baselines = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [Math.round(item.transform[5])] : [],
  );
  const lines = [...new Set(baselines)];
  expect(lines.every((line, index) => index === 0 || (lines[index - 1] ?? 0) - line >= 14)).toBe(true);
  expect(Math.min(...lines)).toBeGreaterThan(40);
});

test.each(posterLanguages)('in %s all of it stands on one page, in letters that the file has', async (language) => {
  const { title, texts, alternative, foot } = posterWords[language];
  const words = {
    title,
    texts: texts('Samverkansteam Avesta'),
    alternative: alternative(''),
    foot: foot('Samverkansteam Avesta'),
  };
  const file = await posterPdf({ ...poster, ...words, language: languageTags[language] });
  expect(Buffer.from(file).toString('latin1')).toContain(`/Lang (${languageTags[language]})`);
  const pdf = await getDocument({ data: new Uint8Array(file) }).promise;
  expect(pdf.numPages).toBe(1);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const letters = (text: string) => text.replace(/\s/g, '');
  const text = letters(items.map((item) => ('str' in item ? item.str : '')).join(''));
  for (const part of [title, ...words.texts, words.foot]) expect(text).toContain(letters(part));
});

test('the code is drawn, square by square, inside a figure with words for who doesn’t see it', async () => {
  const file = Buffer.from(await posterPdf(poster)).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  // A code for so long an address has 33 by 33 squares or more, about half of them dark.
  expect(Math.max(...streams.map((stream) => stream.match(/ re$/gm)?.length ?? 0))).toBeGreaterThan(400);
  expect(file).not.toContain('/Subtype /Image');
  expect(file + streams.join('')).toContain('/Figure');
});
