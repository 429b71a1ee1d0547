import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleReport } from '../testing/example-report';
import { reportPdf } from './report-pdf';

let bytes: Uint8Array = new Uint8Array();
let reading: ReturnType<typeof getDocument> | null = null;
let pdf: PDFDocumentProxy | null = null;

beforeAll(async () => {
  bytes = await reportPdf(exampleReport);
  reading = getDocument({ data: bytes.slice(), useSystemFonts: false });
  pdf = await reading.promise;
});
afterAll(async () => await reading?.destroy());

function opened(): PDFDocumentProxy {
  if (pdf === null) throw new Error('The file did not open');
  return pdf;
}

async function textOf(number: number): Promise<string> {
  const { items } = await (await opened().getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] };
async function nodesOf(number: number): Promise<Node[]> {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat((await (await opened().getPage(number)).getStructTree()) as Node);
}
const rolesOf = async (number: number) => (await nodesOf(number)).flatMap(({ role }) => role ?? []);

test('it has a title and a language, and is an archive’s PDF', async () => {
  const { info } = await opened().getMetadata();
  expect(info).toMatchObject({ Title: 'Kraften 2024', Author: 'Kraften', Language: 'sv-SE' });
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain('/DisplayDocTitle true');
  expect(text).toContain('/OutputIntents');
  expect(text.match(/\/FontFile2/g)?.length).toBe(text.match(/\/Type \/FontDescriptor/g)?.length);
});

test('its bookmarks are its headings, each under the one that it stands under', async () => {
  type Mark = { readonly title: string; readonly items: readonly Mark[] };
  const tree = (marks: readonly Mark[]): unknown => marks.map(({ title, items }) => [title, tree(items)]);
  expect(tree((await opened().getOutline()) ?? [])).toEqual([
    ['Sammanfattning', []],
    [
      'Resultat',
      [
        ['Avslut', []],
        ['Serie över åren', [['Alla deltaganden', []]]],
      ],
    ],
    [
      'Definitioner',
      [
        ['Resultat', []],
        ['Genomströmningstid', []],
      ],
    ],
  ]);
});

test('its contents say the page that each heading stands on, and lead there', async () => {
  const contents = await textOf(1);
  const lines = [...contents.matchAll(/(Sammanfattning|Resultat|Avslut|Serie över åren|Definitioner) (\d+)/g)];
  expect(lines).toHaveLength(5);
  const links = await (await opened().getPage(1)).getAnnotations();
  expect(links).toHaveLength(5);
  for (const [index, [, heading = '', page]] of lines.entries()) {
    expect(await textOf(Number(page)), heading).toContain(heading);
    const place = await opened().getDestination(String(links[index]?.dest));
    expect(await opened().getPageIndex(place?.[0]), heading).toBe(Number(page) - 1);
  }
});

test('headings, lists, tables and figures are tagged as what they are', async () => {
  expect((await rolesOf(1)).filter((role) => role === 'TOCI')).toHaveLength(5);
  const first = await rolesOf(2);
  expect(first.filter((role) => role === 'L')).toHaveLength(3);
  expect(first.filter((role) => role === 'LI')).toHaveLength(5);
  expect(first).toContain('Link');
  const second = await rolesOf(3);
  for (const role of ['H2', 'H3', 'H4', 'Caption', 'THead', 'TBody', 'TD']) expect(second).toContain(role);
  const figures = (await nodesOf(3)).filter(({ role }) => role === 'Figure');
  expect(figures.map(({ alt }) => alt)).toEqual([
    'Andelen i arbete eller studier har stigit från 40 till 52 procent. Andelen i arbete är 30 procent.',
  ]);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Scope \/Column[\s\S]*\/Scope \/Row/);
});

test('a table that goes on has its headings on every page, and loses no row', async () => {
  const pages = await Promise.all([3, 4, 5, 6].map(textOf));
  for (const text of pages) expect(text).toContain('Månad Vad som hände Antal');
  const rows = pages.join(' ').match(/Månad \d+/g) ?? [];
  expect(rows).toEqual(Array.from({ length: 80 }, (_, row) => `Månad ${row + 1}`));
});

test('a cell that is longer than a page goes on over the next', async () => {
  const words = Array.from({ length: 1500 }, (_, word) => `ord${word}`).join(' ');
  const long = await reportPdf({
    ...exampleReport,
    definitions: [],
    blocks: [
      {
        kind: 'table',
        caption: 'Lång cell',
        columns: [
          { label: 'Vad', align: 'start' },
          { label: 'Text', align: 'start' },
        ],
        rows: [[{ text: 'En cell' }, { text: words }]],
        notes: [],
      },
    ],
  });
  const other = getDocument({ data: long, useSystemFonts: false });
  const file = await other.promise;
  const found: string[] = [];
  for (let number = 2; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    found.push(...items.flatMap((item) => ('str' in item ? (item.str.match(/ord\d+/g) ?? []) : [])));
  }
  await other.destroy();
  expect(found).toHaveLength(1500);
});

test('a link leads to a page, and a script is only its words', async () => {
  const links = await (await opened().getPage(2)).getAnnotations();
  expect(links.map(({ url }) => url)).toEqual(['https://exempel.se/arsrapport']);
  expect(await textOf(2)).toContain('men inte här');
});
