import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { exampleReport } from '../testing/example-report';
import { reportXlsx } from './report-xlsx';

let sheets: Readonly<Record<string, readonly (readonly unknown[])[]>> = {};
let parts: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const bytes = await reportXlsx(exampleReport);
  const read = await readXlsxFile(Buffer.from(bytes));
  sheets = Object.fromEntries(read.map(({ sheet, data }) => [sheet, data]));
  const files = unzipSync(bytes);
  parts = Object.fromEntries(Object.entries(files).map(([name, part]) => [name, new TextDecoder().decode(part)]));
});

test('each table has a sheet, found from the first one, and the definitions stand last', () => {
  expect(Object.keys(sheets)).toEqual(['Innehåll', 'Tabell 1', 'Tabell 2', 'Tabell 3', 'Definitioner']);
  expect(sheets['Innehåll']?.flat()).toEqual(
    expect.arrayContaining(['Kraften 2024', 'Tabell 1', 'Avslut efter utfall']),
  );
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<hyperlink');
});

test('what is a number is one, and what is hidden or a text is a text, never a formula', () => {
  expect(sheets['Tabell 1']).toEqual([
    ['Avslut efter utfall', null, null, null],
    [null, null, null, null],
    ['Utfall', 'Antal', 'Andel', 'Kostnad'],
    ['Arbete', 9, 0.375, 1_234_567],
    ['=1+1', 11, 0.458, '–'],
    ['Studier', 'dold (få personer)', 'dold (få personer)', 12.5],
    [null, null, null, null],
    ['Antal under fem visas inte.', null, null, null],
  ]);
  expect(Object.values(parts).join('')).not.toContain('<f>');
});

test('numbers are shown as they are printed: with thousands, decimals, percent and kronor', () => {
  const formats = [...(parts['xl/styles.xml'] ?? '').matchAll(/formatCode="([^"]+)"/g)].map(([, code]) => code);
  // Whole numbers are shown in a way that every spreadsheet has of its own, its third.
  expect(parts['xl/styles.xml']).toContain('numFmtId="3"');
  expect(formats).toEqual(
    expect.arrayContaining([
      '#,##0.0 %',
      '#,##0&quot; kr&quot;',
      '+#,##0.00&quot; kr&quot;;-#,##0.00&quot; kr&quot;;#,##0.00&quot; kr&quot;',
    ]),
  );
});

test('they are tables to a spreadsheet, each with a name, headings and filters', () => {
  const tables = Object.entries(parts)
    .filter(([name]) => /^xl\/tables\/.+xml$/.test(name))
    .map(([, xml]) => [/ displayName="([^"]+)"/.exec(xml)?.[1], / ref="([^"]+)"/.exec(xml)?.[1]]);
  expect(tables.toSorted()).toEqual([
    ['Definitioner', 'A3:C5'],
    ['Tabell_1', 'A3:D6'],
    ['Tabell_2', 'A3:C7'],
    ['Tabell_3', 'A3:C83'],
  ]);
});

test('columns that are called the same, or nothing, are told apart, and a table without rows is still one', async () => {
  const file = await reportXlsx({
    ...exampleReport,
    definitions: [],
    blocks: [
      {
        kind: 'table',
        caption: 'Tom',
        columns: ['', 'Antal', 'antal'].map((label) => ({ label, align: 'start' })),
        rows: [],
        notes: [],
      },
    ],
  });
  const [, table] = await readXlsxFile(Buffer.from(file));
  expect(table?.data[2]).toEqual(['Kolumn', 'Antal', 'antal 2']);
});
