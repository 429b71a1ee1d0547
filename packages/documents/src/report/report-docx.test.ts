import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { exampleReport } from '../testing/example-report';
import { reportDocx } from './report-docx';

let parts: Readonly<Record<string, string>> = {};
let content = '';

beforeAll(async () => {
  const files = unzipSync(await reportDocx(exampleReport));
  parts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  content = parts['word/document.xml'] ?? '';
});

const textIn = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
const paragraphsOf = (style: string) =>
  [...content.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
    .map(([xml]) => xml)
    .filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`))
    .map(textIn);

test('title and headings are in the styles that a word processor knows', () => {
  expect(paragraphsOf('Title')).toEqual(['Kraften 2024']);
  expect(paragraphsOf('Heading1')).toEqual(['Sammanfattning', 'Resultat', 'Definitioner']);
  expect(paragraphsOf('Heading2')).toEqual(['Avslut', 'Serie över åren']);
  expect(paragraphsOf('Heading3')).toEqual(['Alla deltaganden', 'Resultat', 'Genomströmningstid']);
  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption']) {
    expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`);
  }
  expect(parts['word/styles.xml']).toContain('w:lang w:val="sv-SE"');
});

test('the contents are there when it is opened, each line with its page and a way to it', () => {
  const [contents = ''] = /<w:sdt>.*<\/w:sdt>/s.exec(content) ?? [];
  expect(contents).toContain('TOC \\h');
  const lines = [...contents.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)".*?<\/w:hyperlink>/gs)];
  expect(lines.map(([xml]) => textIn(xml))).toEqual([
    'Sammanfattning2',
    'Resultat3',
    'Avslut3',
    'Serie över åren3',
    'Definitioner7',
  ]);
  for (const [, anchor] of lines) expect(content).toContain(`w:name="${anchor}"`);
});

test('tables and figures are numbered by fields, and a chart is followed by its figures', () => {
  expect(paragraphsOf('Caption')).toEqual([
    'Tabell 1. Avslut efter utfall',
    'Figur 1. Resultat i tolvmånadersfönster',
    'Tabell 2. Siffrorna i figuren: Resultat i tolvmånadersfönster (%)',
    'Tabell 3. En lång tabell',
  ]);
  expect(content.match(/SEQ (?:Tabell|Figur)/g)).toHaveLength(4);
});

test('the headings of each table stand again on each page, and no row is parted', () => {
  const tables = content.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  expect(tables.map((table) => table.match(/<w:tblHeader\/>/g)?.length)).toEqual([1, 1, 1]);
  for (const table of tables) {
    expect(table.indexOf('<w:tblHeader/>')).toBeLessThan(table.indexOf('</w:tr>'));
    expect(table).toContain('w:firstRow="true"');
  }
});

test('a chart says what it shows to who does not see it, and holds its numbers', () => {
  expect(content).toContain('descr="Andelen i arbete eller studier har stigit från 40 till 52 procent.');
  expect(parts['word/charts/chart1.xml']).toContain('<c:v>44.5</c:v>');
});

test('a list’s numbers begin anew in the next list', () => {
  const numbered = [...content.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  const [first, second, , , third] = numbered;
  expect(numbered).toHaveLength(5);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('a link leads to a page, and a script is only its words', () => {
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  expect(relations).toContain('Target="https://exempel.se/arsrapport"');
  expect(Object.values(parts).join('')).not.toContain('javascript');
  expect(textIn(content)).toContain('men inte här. Łukasz &lt;&amp;&gt; &quot;Åsa&quot;');
});

test('what is numbered has a number of its own, and every part that is named is there', () => {
  for (const pattern of [/<w:bookmarkStart w:name="[^"]*" w:id="(\d+)"/g, /<wp:docPr id="(\d+)"/g]) {
    const ids = [...content.matchAll(pattern)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  }
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  const known = new Set([...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, id] of content.matchAll(/r:(?:id|embed)="([^"]+)"/g)) expect(known).toContain(id);
  for (const [, target] of relations.matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
    expect(Object.keys(parts)).toContain(`word/${target}`);
  }
});
