import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdfFonts, runsOf } from './pdf/pdf-fonts';
import type { PdfBlock, PdfDocument } from './pdf-document';
import { pdfFile } from './pdf-file';

const blocks: PdfBlock[] = [
  { kind: 'heading', level: 1, text: 'Registerutdrag' },
  { kind: 'paragraph', text: 'Det här finns om dig.' },
  { kind: 'particulars', rows: [{ label: 'Namn', text: 'Åsa Östlund' }] },
];

async function textOf(over: Partial<PdfDocument> = {}): Promise<string> {
  const document = { title: 'Registerutdrag', author: 'Kraften', createdAt: new Date('2026-01-02T03:04:05Z'), blocks };
  return Buffer.from(await pdfFile({ ...document, ...over })).toString('latin1');
}

/** What stands in the file's compressed streams. */
function unpacked(file: string): string {
  return [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      } catch {
        return body;
      }
    })
    .join('\n');
}

const pagesIn = (file: string) => file.match(/\/Type \/Page\b(?!s)/g)?.length;

test('the file says of itself that it is PDF/A-2a, in which language it is and what it is called', async () => {
  const file = await textOf();
  const all = file + unpacked(file);
  expect(file).toMatch(/^%PDF-1\.7/);
  expect(all).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(all).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  expect(file).toContain('/Lang (sv-SE)');
  expect(file).toContain('/DisplayDocTitle true');
  expect(file).toContain('/OutputIntents');
});

test('every font is in the file, and what leads out of an archive is not', async () => {
  const file = await textOf();
  expect(file.match(/\/FontFile2/g)?.length).toBe(file.match(/\/Type \/FontDescriptor/g)?.length);
  expect(file).not.toMatch(/\/BaseFont \/(?:Helvetica|Times|Courier)|\/JavaScript|\/Encrypt|\/EmbeddedFile/);
});

test('headings, paragraphs and particulars are tagged as what they are', async () => {
  const file = await textOf();
  for (const tag of ['/S /H1', '/S /P', '/S /L', '/S /Lbl', '/S /LBody']) expect(file).toContain(tag);
});

test('300 lines, of which a page has room for 48, go on over seven pages', async () => {
  const text = Array.from({ length: 300 }, (_, line) => `Rad ${line}`).join('\n');
  const long: PdfBlock[] = [{ kind: 'particulars', rows: [{ label: 'Text', text, mark: 'Granska' }] }];
  expect(pagesIn(await textOf())).toBe(1);
  expect(pagesIn(await textOf({ blocks: long }))).toBe(7);
});

test('the same document at the same time gives the same pages', async () => {
  const [one, two] = [await textOf(), await textOf()];
  expect(unpacked(one)).toBe(unpacked(two));
});

test('a name with letters of other alphabets than ours is written in full, what no font has as a question mark', () => {
  const written = (text: string) =>
    runsOf(text, pdfFonts().regular)
      .map((run) => run.text)
      .join('');
  expect(written('Łukasz Çelik Đorđević Åberg\nnästa')).toBe('Łukasz Çelik Đorđević Åberg\nnästa');
  expect(written('A\u030Asa')).toBe('Åsa');
  expect(written('Жанна')).toBe('?????');
});
