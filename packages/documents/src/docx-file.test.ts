import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { contentTypeOf } from './content-type-of';
import { docxFile } from './docx-file';
import type { PdfDocument } from './pdf-document';
import { pdfFile } from './pdf-file';

const paper: PdfDocument = {
  title: 'Slutdokumentation',
  author: 'Kraften',
  createdAt: new Date('2026-03-10T09:00:00Z'),
  blocks: [
    { kind: 'heading', level: 1, text: 'Slutdokumentation' },
    { kind: 'heading', level: 2, text: 'Avslutet' },
    {
      kind: 'particulars',
      rows: [
        { label: 'Avslutat till', text: 'Arbete', mark: 'Granska' },
        { label: 'Skäl', text: '' },
      ],
    },
    { kind: 'heading', level: 3, text: 'Det som väntar' },
    { kind: 'paragraph', text: 'Åsa & Bo <ringer>.\nI maj.\n\nEtt stycke till.' },
  ],
};

async function partsOf(document: PdfDocument): Promise<Record<string, string>> {
  const files = unzipSync(await docxFile(document));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

/** The text of a paragraph or cell, with the style that it names. */
function paragraphsIn(xml: string): { style: string | null; text: string }[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1] ?? null,
    text: [...inner.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '\n').join(''),
  }));
}

test('a document for Word has its title and headings in the styles that Word knows, and the text as it is', async () => {
  const { 'word/document.xml': content = '' } = await partsOf(paper);
  expect(paragraphsIn(content)).toEqual([
    { style: 'Title', text: 'Slutdokumentation' },
    { style: 'Heading1', text: 'Avslutet' },
    { style: null, text: 'Avslutat till' },
    { style: null, text: 'Granska' },
    { style: null, text: 'Arbete' },
    { style: null, text: 'Skäl' },
    { style: null, text: '–' },
    { style: 'Heading2', text: 'Det som väntar' },
    { style: null, text: 'Åsa &amp; Bo &lt;ringer&gt;.\nI maj.' },
    { style: null, text: 'Ett stycke till.' },
  ]);
});

test('it is in Swedish, has a title and an author, and numbers its pages', async () => {
  const { 'word/styles.xml': styles, 'docProps/core.xml': core, ...parts } = await partsOf(paper);
  expect(styles).toContain('w:lang w:val="sv-SE"');
  for (const style of ['Title', 'Heading1', 'Heading2']) expect(styles).toContain(`w:styleId="${style}"`);
  expect(core).toContain('<dc:title>Slutdokumentation</dc:title>');
  expect(core).toContain('<dc:creator>Kraften</dc:creator>');
  const feet = Object.entries(parts).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
  expect(feet.map(([, xml]) => /NUMPAGES/.test(xml) && /Slutdokumentation · sida/.test(xml))).toEqual([true]);
});

test('it is a file that a case takes itself', async () => {
  expect(await contentTypeOf(await docxFile(paper))).toEqual({ kind: 'type', type: 'docx' });
  expect(await contentTypeOf(await pdfFile(paper))).toEqual({ kind: 'type', type: 'pdf' });
});

test('as PDF the same text is read back, in its order', async () => {
  const reading = getDocument({ data: await pdfFile(paper), useSystemFonts: false });
  const read = await reading.promise;
  const { items } = await (await read.getPage(1)).getTextContent();
  const text = items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(text).toMatch(
    /^Slutdokumentation Avslutet Avslutat till Granska Arbete Skäl – Det som väntar Åsa & Bo <ringer>\. I maj\. Ett stycke till\./,
  );
  const { info } = await read.getMetadata();
  expect(info).toMatchObject({ Title: 'Slutdokumentation', Author: 'Kraften', Language: 'sv-SE' });
  await reading.destroy();
});
